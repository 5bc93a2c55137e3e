/** Learning with customers, and captive units abroad, by hand. */
import { describe, expect, it } from 'vitest'
import { A, ATTENTIONS, CHANNELS, F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { hearFromHosts, moveProduction, unitCostAt } from '../../../../shared/economy/mechanisms/offshoring.ts'
import { vertical } from '../../../../shared/economy/mechanisms/vertical.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const TOKENS = ATTENTIONS.indexOf('vertical'), N = 400
function asked(change: (world: World) => void, params: Record<string, number> = {}) {
  const world = testWorld({ firms: N, params: { verticalRate: 0.5, verticalLocal: 0, steepness: 2, foresight: 0, hintRate: 0, pipeHint: 0, ...params } })
  world.habit.fill(0); world.attention.fill(0); world.embeddedness.fill(0)
  for (let i = 0; i < N; i++) { world.attention[i * A + TOKENS] = 10; for (let f = 0; f < F; f++) world.level[i * F + f] = world.floor[f] }
  change(world)
  const scratch = beginMonth(world), { offers: o } = scratch, events = eventBuffer(8)
  vertical(world, scratch, events)
  return {
    share: o.count / N, hints: readEvents(events, 1).length / N,
    rows: Array.from({ length: o.count }, (_, x) => ({ firm: o.firm[x], field: o.field[x], advance: o.advance[x], above: o.level[x] - world.level[o.firm[x] * F + o.field[x]], source: o.source[x], channel: CHANNELS[o.channel[x]], ease: o.ease[x], drawn: o.drawn[x] })),
  }
}
describe('a step asked for: verticalRate · (v/10)^.6 · (1 + verticalLocal · embeddedness · (1 − o)) · habit / (1 + (above/steepness)²)', () => {
  it.each<[string, number, (w: World) => void, Record<string, number>?]>([
    ['all tokens', 0.5, () => {}],
    ['half of them', 0.5, w => { for (let i = 0; i < N; i++) w.attention[i * A + TOKENS] = 5 }, { verticalRate: 0.5 / 0.5 ** 0.6 }],
    ['none', 0, w => { w.attention.fill(0) }],
    ['an insider', 0.75, w => w.embeddedness.fill(1), { verticalLocal: 0.5 }],
    ['half an insider, half abroad', 0.75, w => { w.embeddedness.fill(0.5); w.offshoreShare.fill(0.5) }, { verticalLocal: 2 }],
    ['two levels up', 0.25, w => { for (let k = 0; k < N * F; k++) w.level[k] += 2 }],
    ['un-learning every field that is asked for', 0, w => { w.demand.set([0, 0, 1, 0, 0, 0]); w.unlearnField.fill(2) }],
    ['un-learning another', 0.5, w => { w.demand.set([0, 0, 1, 0, 0, 0]); w.unlearnField.fill(3) }],
    ['gone', 0, w => { w.alive.fill(0) }],
  ])('%s', (_what, share, change, params) => { expect(Math.abs(asked(change, params).share - share)).toBeLessThan(share === 0 ? 1e-9 : 0.08) })
  it('is a new advance, one level up, in a field drawn by what the market wants', () => {
    const { rows } = asked(w => { w.demand.set([0.5, 0, 0, 0, 0, 0.5]) }, { verticalRate: 3 })
    expect(rows).toHaveLength(N)
    for (const r of rows) expect(r).toMatchObject({ advance: -1, above: 1, source: -1, channel: 'vertical', ease: 1 })
    const first = rows.filter(r => r.field === 0).length / N
    expect(rows.filter(r => r.field === 5).length).toBe(N - first * N)
    expect(Math.abs(first - 0.5)).toBeLessThan(0.08)
    // which draw decided is kept: it settles ties
    expect(new Set(rows.map(r => r.drawn)).size).toBeGreaterThan(N * 0.9)
  })
  it('half by what it will want, once that is in sight', () => {
    const later = (month: number, foresight: number) => asked(w => { w.demand.set([1, 0, 0, 0, 0, 0]); w.demandNext.set([0, 0, 0, 0, 1, 0]); w.clock[3] = month }, { verticalRate: 3, foresight }).rows.filter(r => r.field === 4).length / N
    expect([later(10, 9), later(-1, 60)]).toEqual([0, 0])
    for (const month of [0, 9]) expect(Math.abs(later(month, 9) - 0.5)).toBeLessThan(0.08)
  })
})
describe('word of the next shift: hintRate · (v/10)^.6 + pipeHint · trust in the best pipeline', () => {
  it.each<[string, number, (w: World) => void, Record<string, number>]>([
    ['customers', 0.5, () => {}, { hintRate: 0.5 }],
    ['half the tokens', 0.5 * 0.5 ** 0.6, w => { for (let i = 0; i < N; i++) w.attention[i * A + TOKENS] = 5 }, { hintRate: 0.5 }],
    ['a partner elsewhere, without any customers', 0.25, w => { w.attention.fill(0); w.outsideTrust.fill(0.5) }, { pipeHint: 0.5 }],
    ['both', 0.75, w => { w.outsideTrust.fill(0.5) }, { hintRate: 0.5, pipeHint: 0.5 }],
    ['too far off', 0, w => { w.clock[3] = 13 }, { hintRate: 1 }],
  ])('%s', (_what, share, change, params) => {
    const set = (w: World) => { w.clock[3] = 12; change(w) }
    expect(Math.abs(asked(set, { foresight: 12, ...params }).hints - share)).toBeLessThan(share === 0 ? 1e-9 : 0.08)
  })
})

describe('production abroad', () => {
  it('costs, by hand: (1 − o) · home + o · host · farWage + coordination', () => {
    const world = testWorld({ firms: 6, params: { labour: 0.4, farFromMarket: 0.2, captiveFixed: 0.03, captiveCurve: 0.1, supplierCurve: 0.2, farWage: 0.9 } })
    world.wage.set([1, 1.1, 1, 0.5, 0.6, 0.7])
    const far = (wage: number) => (0.6 + 0.4 * wage) * 0.9
    expect(unitCostAt(world, 1, 0, 4, 0)).toBeCloseTo(1.04, 12)
    expect(unitCostAt(world, 1, 0.5, -1, 0)).toBeCloseTo(1.04, 12)
    expect(unitCostAt(world, 1, 0.5, 4, 0)).toBeCloseTo(0.52 + 0.5 * far(0.6) + 0.03 + 0.025, 12)
    expect(unitCostAt(world, 1, 0.5, 4, 1)).toBeCloseTo(0.52 + 0.5 * far(0.6) + 0.05, 12)
    expect(unitCostAt(world, 1, 1, 0, 1)).toBeCloseTo(far(1) + 0.2, 12)
    world.region[1] = 3
    expect(unitCostAt(world, 1, 0.5, 4, 1)).toBeCloseTo(0.5 * (0.6 + 0.2 + 0.2) + 0.5 * far(0.6) + 0.05, 12)
  })
  it('moves by offshoreStep, out and home; the last step is the rest; home for good, the host is forgotten', () => {
    const world = testWorld({ firms: 3, params: { offshoreStep: 0.1 } })
    world.offshoreWanted.set([0, 0.25, 0]); world.offshoreShare.set([0, 0, 0.15]); world.offshoreHost.set([-1, 4, 3]); world.offshoreMode.set([0, 1, 0])
    const course: unknown[] = []
    for (let m = 1; m <= 4; m++) {
      const events = eventBuffer(8)
      moveProduction(world, beginMonth(world), events)
      course.push(readEvents(events, m).map(e => [e.kind, e.firm, e.region, Math.round(e.amount * 1e9) / 1e9, e.extra]))
    }
    expect(course).toEqual([
      [['offshored', 1, 4, 0.1, 1], ['broughtHome', 2, 3, 0.05, 0]], [['offshored', 1, 4, 0.2, 1], ['broughtHome', 2, 3, 0, 0]], [['offshored', 1, 4, 0.25, 1]], [],
    ])
    expect([...world.offshoreHost.subarray(0, 3)]).toEqual([-1, 4, -1])
    world.offshoreWanted[1] = 0; world.alive[1] = 0
    moveProduction(world, beginMonth(world), eventBuffer(8))
    expect(world.offshoreShare[1]).toBe(0.25)
  })
})

function heard(change: (w: World) => void, params: Record<string, number> = {}) {
  const world = testWorld({ firms: N, params: { hostLearning: 0.5, ...params } })
  world.level.fill(3); world.overlap.fill(0.5)
  for (let i = 0; i < N; i++) { world.offshoreHost[i] = 4; world.offshoreShare[i] = 1; world.offshoreMode[i] = 0 }
  world.hostLevel.set([4, 3, 6, 6, 2, 5], 4 * F); world.hostAdvance.set([70, 71, 72, 73, 74, -1], 4 * F)
  change(world)
  const scratch = beginMonth(world), { offers: o } = scratch
  hearFromHosts(world, scratch)
  return { share: o.count / N, rows: Array.from({ length: o.count }, (_, x) => [o.field[x], o.advance[x], o.level[x], o.source[x], CHANNELS[o.channel[x]], o.ease[x]]) }
}

describe('what is heard from hosts', () => {
  it.each<[string, number, (w: World) => void]>([
    ['by a unit of one’s own', 0.5, () => {}],
    ['by a quarter of one', 0.25, w => w.offshoreShare.fill(0.25)],
    ['not by suppliers', 0, w => w.offshoreMode.fill(1)],
    ['not at home', 0, w => w.offshoreHost.fill(-1)],
    ['by who has settled there, with or without a unit', 0.5, w => { w.region.fill(4); w.offshoreHost.fill(-1); w.offshoreShare.fill(0) }],
    ['not by who is gone', 0, w => w.alive.fill(0)],
    ['not what one knows better', 0, w => w.level.fill(6)],
  ])('%s', (_what, share, change) => { expect(Math.abs(heard(change).share - share)).toBeLessThan(share === 0 ? 1e-9 : 0.08) })
  it('is what helps most at home, the first of equals; ease .4 + .6 · language', () => {
    for (const row of heard(() => {}).rows) expect(row).toEqual([2, 72, 6, -1, 'host', 0.7])
    for (const row of heard(w => { for (let i = 0; i < N; i++) w.level[i * F + 2] = 5 }).rows) expect(row.slice(0, 3)).toEqual([3, 73, 6])
    for (const row of heard(w => { w.hostLevel[4 * F] = 9 }).rows) expect(row.slice(0, 3)).toEqual([0, 70, 9])
  })
})
