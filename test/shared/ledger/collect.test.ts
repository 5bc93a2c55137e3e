import { describe, expect, it } from 'vitest'
import { C, CHANNELS, F } from '../../../shared/economy/dimensions.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { collectHistory } from '../../../shared/ledger/collect.ts'
import { finaleOf, worldAt } from '../../../shared/ledger/finale.ts'
import { firmsAt } from '../../../shared/ledger/history.ts'
import { replayFile } from '../../../shared/replay.ts'
import { contextOf } from '../../../shared/session/play.ts'
import { publicView } from '../../../shared/view/index.ts'
import { project } from '../../../shared/economy/afterYears.ts'
import { classSession } from '../../classSession.ts'
import { testScenario } from '../../worlds.ts'
import { gains, played, regionByJourney } from './played.ts'

describe('a history', () => {
  it('shows any month as it was: map, money, levels, bytes', () => {
    const { file, w } = played()
    let months = 0
    const snapshots: [string, string][] = []
    replayFile(file, (play, month) => {
      const world = play.worlds[0]
      expect(w.views[month]).toEqual(publicView(world, contextOf(play, world)))
      for (const i of firmsAt(w, month)) {
        const at = month * w.firms + i
        expect([w.firm.cash[at], w.firm.region[at], w.firm.share[at]]).toEqual([world.cash[i], world.region[i], world.share[i]])
        expect([...w.firm.levels.subarray(at * F, at * F + F)]).toEqual([...world.level.subarray(i * F, i * F + F)])
      }
      const snapshot = w.snapshots.find(s => s.month === month)
      if (snapshot) snapshots.push([hashWorld(worldAt(w, snapshot)), hashWorld(world)])
      months = month
    })
    expect(months).toBe(w.months)
    for (const [kept, then] of snapshots) expect(kept).toBe(then)
    expect(w.snapshots.map(s => s.month)).toEqual([0, 12, 24, 36, 48])
  })

  it('keeps every row of every month', () => {
    const { file, w } = played()
    const counts: number[] = []
    replayFile(file, (play, month) => { if (month > 0) counts.push(play.lastEvents[0].length) })
    expect(w.events.map(e => e.count)).toEqual(counts)
    expect(Math.max(...counts)).toBeGreaterThan(0)
  })

  it('books add up: start plus every single entry is what a firm holds, channel by channel', () => {
    const { w } = played()
    const sums = new Map<string, number>()
    for (const e of gains(w)) {
      const channel = e.kind === 'made' ? CHANNELS.indexOf(e.extra === 1 ? 'capability' : 'research') : e.channel
      sums.set(`${e.firm}/${channel}`, (sums.get(`${e.firm}/${channel}`) ?? 0) + e.amount)
    }
    for (const i of firmsAt(w, w.months)) {
      for (let c = 0; c < C; c++) {
        const start = w.firm.ledger[i * C + c]
        expect([i, CHANNELS[c], w.firm.ledger[(w.months * w.firms + i) * C + c]]).toEqual([i, CHANNELS[c], start + (sums.get(`${i}/${c}`) ?? 0)])
      }
    }
  })

  it('knows where everybody stood: the region column agrees with the arrivals', () => {
    const { w } = played()
    for (const i of firmsAt(w, 0)) for (const m of [1, 13, 30, w.months]) expect(w.firm.region[m * w.firms + i]).toBe(regionByJourney(w, i, m))
  })

  it('tells students’ firms from bots’, and replays without a difference', () => {
    const { history, w } = played()
    expect(history.students).toBe(6)
    expect(w.students.filter(Boolean)).toHaveLength(6)
    expect(history.mismatches).toEqual([])
    expect(w.decisions.some(d => !d.bot)).toBe(true)
  })

  it('the finale is the projection of the last month', () => {
    const { file, w } = played()
    let values: number[] = []
    replayFile(file, (play, month) => { if (month === w.months) values = [...project(play.worlds[0], 2).values] })
    expect([...finaleOf(w, 2).values]).toEqual(values)
  })

  it('opens a session cut short, one that was never played, and one with a single student', () => {
    const base = { scenario: testScenario(), seed: 'short', years: 3, bots: 0 }
    const short = collectHistory(classSession({ ...base, students: ['local', 'loner'], stopAfter: 5 }))
    expect([short.months, short.worlds[0].views.length, short.worlds[0].snapshots.at(-1)?.month]).toEqual([6, 7, 6]) // the month that runs is played to its end
    const single = collectHistory(classSession({ ...base, students: ['local'], years: 1 }))
    expect(single.students).toBe(1)
    const { file } = played()
    const begun = { ...file, entries: file.entries.slice(0, file.entries.findIndex(e => e.kind === 'month')) }
    expect(collectHistory(begun)).toMatchObject({ months: 0, worlds: [{ months: 0, events: [] }] })
    const lobby = { ...file, entries: file.entries.slice(0, 1) }
    expect(collectHistory(lobby)).toMatchObject({ months: 0, worlds: [] })
  })
})
