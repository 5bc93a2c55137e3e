import { describe, expect, it } from 'vitest'
import { playOut, type PlayOut } from '../../../shared/session/playOut.ts'
import { parseSessionFile, replayFile, sessionFile } from '../../../shared/replay.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'

const asked = (changes: Partial<PlayOut> = {}): PlayOut => ({
  scenario: SCENARIOS['first-hour'], seed: '7', players: [{ bot: 'gatekeeper', firms: 5 }, { bot: 'outsourcer', firms: 4 }],
  years: 3, engine: 'test', draws: 1, ...changes,
})

describe('a session played out', () => {
  const { play, entries } = playOut(asked())
  it('has exactly the firms asked for, over all home regions alike', () => {
    expect(play.session.worlds[0].holdings.map(h => h.bot)).toEqual([...Array(5).fill('gatekeeper'), ...Array(4).fill('outsourcer')])
    const [world] = play.worlds
    const homes = world.setting.regions.filter(r => r.kind === 'home').length
    for (const bot of [0, 5]) expect(new Set(Array.from(world.region.slice(bot, bot + 4))).size).toBe(Math.min(homes, 4))
  })
  it('is played to its end, with boards', () => {
    expect(play.session).toMatchObject({ phase: 'debrief', month: 36, year: 3 })
    expect(play.boards[0]?.firms).toHaveLength(9)
  })
  it('is a file that replays with the same hashes', () => {
    const file = parseSessionFile(JSON.parse(JSON.stringify(sessionFile(entries))))
    expect(replayFile(file)).toEqual({ months: 36, hash: play.lastHash, mismatches: [] })
  })
  it('comes out the same again, and otherwise with another seed', () => {
    expect(playOut(asked()).play.lastHash).toBe(play.lastHash)
    expect(playOut(asked({ seed: '8' })).play.lastHash).not.toBe(play.lastHash)
  })
  it('without players is played by the scenario’s own bots, to a full market', () => {
    const own = playOut(asked({ players: null, years: 1 })).play
    const bots = own.session.worlds[0].holdings.map(h => h.bot)
    expect(bots.length).toBeGreaterThanOrEqual(12)
    expect(bots.every(bot => bot !== null && SCENARIOS['first-hour'].bots.includes(bot))).toBe(true)
  })
  it('may be a single firm, or three hundred', () => {
    expect(playOut(asked({ players: [{ bot: 'adaptive', firms: 1 }], years: 1 })).play.session.month).toBe(12)
    expect(playOut(asked({ players: [{ bot: 'local', firms: 300 }], years: 1 })).play.worlds[0].alive.reduce((a, b) => a + b, 0)).toBe(300)
  })
})
