import { describe, expect, it } from 'vitest'
import { A, ATTENTIONS, CHANNELS, F } from '../../../../shared/economy/dimensions.ts'
import { research, researchChance } from '../../../../shared/economy/mechanisms/research.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const TOKENS = ATTENTIONS.indexOf('research')
function lab(params: Record<string, number> = {}, firms = 5): World {
  const world = testWorld({ firms, params: { researchRate: 0.1, recombination: 1, steepness: 2, thinned: 1, fit: 1, ...params } })
  world.habit.fill(0); world.institution.fill(1); world.pressure.fill(0)
  for (let i = 0; i < firms; i++) { world.attention.fill(0, i * A, i * A + A); world.attention[i * A + TOKENS] = 10; world.focus[i] = 3 }
  for (let k = 0; k < firms * F; k++) world.level[k] = world.floor[k % F]
  return world
}
const chanceOf = (world: World, i: number, f: number) => researchChance(world, beginMonth(world), i, f)

describe('chance of a step, by hand: researchRate · effort · (1 + recombination · related) · institution^fit / (1 + (above/steepness)²) · (1 − .5 · thinned · o²)', () => {
  const set = (change: (world: World) => void, params = {}) => { const w = lab(params); change(w); return chanceOf(w, 2, 3) }
  it.each<[string, number, (world: World) => void, Record<string, number>?]>([
    ['nothing but effort', 0.1, () => {}],
    ['half the tokens', 0.1 * 0.5 ** 0.6, w => { w.attention[2 * A + TOKENS] = 5 }],
    ['no tokens', 0, w => { w.attention[2 * A + TOKENS] = 0 }],
    ['the left field helps', 0.1 * (1 + 1 / 3), w => { w.level[2 * F + 2] += 2 }],
    ['the right one too', 0.1 * 1.5, w => { w.level[2 * F + 2] += 2; w.level[2 * F + 4] += 1 }],
    ['to a limit of three levels', 0.2, w => { w.level[2 * F + 2] += 9; w.level[2 * F + 4] += 9 }],
    ['as much as recombination says', 0.1 * (1 + 0.5 * 0.5), w => { w.level[2 * F + 2] += 3 }, { recombination: 0.5 }],
    ['two levels up: half', 0.05, w => { w.level[2 * F + 3] += 2 }],
    ['institutions', 0.15, w => { w.institution[w.region[2] * F + 3] = 1.5 }],
    ['half abroad', 0.0875, w => { w.offshoreShare[2] = 0.5 }],
    ['half abroad, thinned less', 0.1 * (1 - 0.5 * 0.4 * 0.25), w => { w.offshoreShare[2] = 0.5 }, { thinned: 0.4 }],
    ['un-learning the field', 0, w => { w.unlearnField[2] = 3 }],
    ['un-learning another', 0.1, w => { w.unlearnField[2] = 2 }],
  ])('%s', (_what, p, change, params) => { expect(set(change, params)).toBeCloseTo(p, 12) })
  it('the fields form a ring', () => {
    for (const [f, neighbours] of [[0, [5, 1]], [5, [4, 0]]] as const) {
      for (const g of neighbours) { const w = lab(); w.level[2 * F + g] += 3; expect(chanceOf(w, 2, f)).toBeCloseTo(0.15, 12) }
      for (const g of [2, 3]) { const w = lab(); w.level[2 * F + g] += 3; expect(chanceOf(w, 2, f)).toBeCloseTo(0.1, 12) }
    }
  })
})

/** Share of successes by channel over 500 firms. */
function month(params: Record<string, number>, change: (world: World) => void = () => {}) {
  const world = lab(params, 500)
  change(world)
  const scratch = beginMonth(world), { offers: o } = scratch
  research(world, scratch)
  const rows = Array.from({ length: o.count }, (_, x) => ({ firm: o.firm[x], field: o.field[x], advance: o.advance[x], above: o.level[x] - world.floor[o.field[x]], source: o.source[x], channel: CHANNELS[o.channel[x]], ease: o.ease[x], drawn: o.drawn[x] }))
  const share = (channel: string) => rows.filter(r => r.channel === channel).length / 500
  return { rows, research: share('research'), capability: share('capability') }
}

describe('successes', () => {
  it('come as often as the chance says; each a new advance one level up', () => {
    const { rows, research: share, capability } = month({ researchRate: 0.5, capabilityHelp: 0, localPressure: 0 })
    expect(capability).toBe(0)
    expect(Math.abs(share - 0.5)).toBeLessThan(0.08)
    for (const r of rows) expect(r).toMatchObject({ field: 3, advance: -1, above: 1, source: r.firm, ease: 1, channel: 'research' })
    expect(Math.max(...rows.map(r => r.drawn))).toBeLessThan(0.5)
    expect(Math.max(...rows.map(r => r.drawn))).toBeGreaterThan(0.4)
  })
  it('that the place made possible are booked to it: a full stock, or good rivals', () => {
    for (const [params, pressure] of [[{ capabilityHelp: 1, localPressure: 0 }, 0], [{ capabilityHelp: 0, localPressure: 1 }, 1]] as const) {
      const { research: own, capability, rows } = month({ researchRate: 0.5, ...params }, w => { w.capability.fill(1); w.pressure.fill(pressure) })
      expect(rows).toHaveLength(500)
      expect(Math.abs(own - 0.5)).toBeLessThan(0.08)
      expect(own + capability).toBe(1)
    }
  })
  it('need somebody who works on it', () => {
    const { rows } = month({ researchRate: 1 }, w => { w.alive[4] = 0; w.unlearnField[5] = 3; w.attention[6 * A + TOKENS] = 0 })
    for (const i of [4, 5, 6]) expect(rows.some(r => r.firm === i)).toBe(false)
    expect(rows).toHaveLength(497)
  })
})
