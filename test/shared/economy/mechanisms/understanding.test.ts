import { describe, expect, it } from 'vitest'
import { makeAdvance } from '../../../../shared/economy/advances.ts'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { absorb, profileDistance, tacitness } from '../../../../shared/economy/mechanisms/understanding.ts'
import { offer } from '../../../../shared/economy/offers.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { testWorld } from '../../../worlds.ts'

interface Setting { gap?: number; absorptive?: number; ease?: number; tacit?: number; distance?: number; gapScale?: number; help?: number }
/** Share of 400 firms with the same offer that understand it, and the gain per firm. */
function understood({ gap = 1, absorptive = 1, ease = 1, tacit = 0.5, distance = 0, help = 1 }: Setting): { share: number; gain: number; byCapability: number } {
  const firms = 400
  const world = testWorld({ firms })
  world.habit.fill(0)
  world.absorptive.fill(absorptive)
  world.tacit.fill(tacit)
  // all firms have the same level in all fields; the source is elsewhere by `distance` in two of them
  for (let k = 0; k < firms * F; k++) { world.level[k] = world.floor[k % F] + 3; world.practice[k] = -1 }
  const source = firms - 1
  const steps = Math.round(distance * 3)
  world.level[source * F + 4] += steps
  world.level[source * F + 5] -= steps
  const a = makeAdvance(world, 0, world.level[0] + gap, source, 0, 1)
  const scratch = beginMonth(world)
  for (let i = 0; i < source; i++) offer(scratch.offers, i, 0, a, world.level[0] + gap, source, 4, ease, help)
  absorb(world, scratch, eventBuffer())
  let count = 0, byCapability = 0
  for (let i = 0; i < source; i++) { if (world.practice[i * F] === a) count++; if (world.ledger[i * F * 12 + 2] > 0) byCapability++ }
  return { share: count / source, gain: count * gap / source, byCapability: byCapability / source }
}

describe('understanding', () => {
  it('the chance falls with the levels one is behind; a little ahead teaches most: an inverted U that nobody wrote', () => {
    const gains = [1, 2, 3, 4, 6, 9].map(gap => understood({ gap }).gain)
    const peak = gains.indexOf(Math.max(...gains))
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan(4)
    expect(gains[5]).toBeLessThan(0.6 * gains[peak])
    expect(understood({ gap: 4 }).share).toBeLessThan(understood({ gap: 2 }).share)
  })
  it.each([
    ['own research (absorptive capacity)', { absorptive: 0 }], ['a shared language, for what is tacit', { ease: 0 }], ['an alike profile', { distance: 1 }],
  ] as [string, Setting][])('needs %s', (_what, less) => {
    expect(understood(less).share).toBeLessThan(0.95 * understood({}).share)
  })
  it('a shared language matters the more, the more tacit the knowledge is; for the codified it matters less, by `language` alone', () => {
    const premium = (tacit: number) => understood({ tacit, ease: 1 }).share - understood({ tacit, ease: 0.2 }).share
    expect(premium(0)).toBeGreaterThan(0.1)
    expect(premium(0)).toBeLessThan(0.26)
    expect(premium(0.3)).toBeGreaterThan(premium(0))
    expect(premium(0.9)).toBeGreaterThan(premium(0.3))
  })
  it('what only localized capability made understandable is booked to it', () => {
    expect(understood({ gap: 3 }).byCapability).toBe(0)
    const helped = understood({ gap: 3, help: 1.4 })
    expect(helped.byCapability).toBeGreaterThan(0.05)
    expect(helped.share - helped.byCapability).toBeCloseTo(understood({ gap: 3 }).share, 12)
  })
  it('of several offers in a field the highest level wins; at the same level the earlier channel', () => {
    const world = testWorld({ firms: 2, params: { gapScale: 10, different: 0, dull: 1 } })
    world.tacit.fill(0)
    world.habit.fill(0)
    const low = makeAdvance(world, 0, world.level[0] + 1, 1, 0, 0), high = makeAdvance(world, 0, world.level[0] + 2, 1, 0, 0)
    const scratch = beginMonth(world)
    for (let k = 0; k < 4; k++) {
      for (const c of [8, 5, 4]) offer(scratch.offers, 0, 0, high, world.level[0] + 2, 1, c, 1, 9)
      offer(scratch.offers, 0, 0, low, world.level[0] + 1, 1, 3, 1, 9)
    }
    const events = eventBuffer()
    world.absorptive.fill(1)
    absorb(world, scratch, events)
    const rows = readEvents(events, 1).filter(e => e.kind === 'learned')
    expect(rows.map(e => [e.advance, e.amount])).toEqual([[high, 2]])
  })
  it('who cannot understand is told so', () => {
    const world = testWorld({ firms: 2 })
    const a = makeAdvance(world, 0, world.level[0] + 60, 1, 0, 0)
    const scratch = beginMonth(world)
    offer(scratch.offers, 0, 0, a, world.level[0] + 60, 1, 5, 1)
    const events = eventBuffer()
    absorb(world, scratch, events)
    expect(readEvents(events, 1).map(e => [e.kind, e.firm, e.other, e.advance])).toEqual([['tooFar', 0, 1, a]])
  })
  it('tacitness falls with age; profile distance is 0 for the alike and symmetric', () => {
    const world = testWorld()
    const a = makeAdvance(world, 0, 9, 0, 0, 10)
    expect(tacitness(world, 24, a, 0, 10)).toBe(world.tacit[0])
    expect(tacitness(world, 24, a, 0, 34)).toBeCloseTo(world.tacit[0] / 2, 12)
    expect(profileDistance(world, 0, 0)).toBe(0)
    expect(profileDistance(world, 0, 1)).toBe(profileDistance(world, 1, 0))
  })
})
