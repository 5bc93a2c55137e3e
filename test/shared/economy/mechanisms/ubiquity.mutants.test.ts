import { describe, expect, it } from 'vitest'
import { C, CHANNELS, F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { ubiquity } from '../../../../shared/economy/mechanisms/ubiquity.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const FLOOR = CHANNELS.indexOf('floor')
/** Four firms at two levels above the floor, half tacit fields, no weight of what is held or carried. */
function common(params: Record<string, number> = {}): World {
  const world = testWorld({ firms: 4, params: { globalization: 1, floorMonths: 10, floorAtLeast: 2, heldWeight: 0, carriedWeight: 0, ...params } })
  world.tacit.fill(0.5); world.carried.fill(0); world.codified.fill(0)
  for (let k = 0; k < 4 * F; k++) { world.level[k] = world.floor[k % F] + 2; world.practice[k] = k }
  return world
}
const month = (world: World) => { const events = eventBuffer(8), scratch = beginMonth(world); ubiquity(world, scratch, events); return { scratch, rows: readEvents(events, 1) } }

describe('progress of a floor, by hand', () => {
  it.each<[string, number, Record<string, number>, ((w: World) => void)?]>([
    ['globalization / floorMonths', 0.1, {}],
    ['twice as global', 0.2, { globalization: 2 }],
    ['more tacit: slower', 0.1 * 0.7, {}, w => w.tacit.fill(1)],
    ['not tacit: faster', 0.1 * 1.3, {}, w => w.tacit.fill(0)],
    ['held by all at two levels: 1 + heldWeight · 2', 0.2, { heldWeight: 0.5 }],
    ['firms that are not there hold nothing', 0.1 * (1 + 0.5 * 3), { heldWeight: 0.5 }, w => { w.alive[1] = 0; w.alive[2] = 0; w.level[2] += 2; w.level[F + 2] += 7 }],
    ['carried abroad, wherever: carried / (carried + 10)', 0.2, { carriedWeight: 2 }, w => { w.carried[2] = 4; w.carried[4 * F + 2] = 6; w.carried[4 * F + 3] = 99 }],
    ['never faster than floorAtLeast', 0.5, { globalization: 5, floorMonths: 6 }],
    ['not at all where nobody is ahead', 0, {}, w => { for (let i = 0; i < 4; i++) w.level[i * F + 2] = w.floor[2] }],
  ])('%s', (_what, progress, params, change) => {
    const world = common(params)
    change?.(world)
    expect(month(world).rows).toEqual([])
    expect(world.codified[2]).toBeCloseTo(progress, 12)
  })
})

describe('a floor that rises', () => {
  const world = common()
  world.codified[2] = 0.95
  const old = world.floor[2]
  world.level.set([old + 3, old + 1, old, old], 0)
  for (const [i, above] of [3, 1, 0, 0].entries()) { world.level[i * F + 2] = old + above; world.practice[i * F + 2] = above > 0 ? i : -1 }
  for (const [r, at] of [-1, old + 1, old + 2, old, old - 1, -1].entries()) { world.hostLevel[r * F + 2] = at; world.hostAdvance[r * F + 2] = 40 + r }
  world.alive[3] = 0
  const before = world.ledger.slice()
  const { scratch, rows } = month(world)
  it('keeps what is over of its progress, and tells its level', () => {
    expect(world.codified[2]).toBeCloseTo(0.05, 12)
    expect(world.floor[2]).toBe(old + 1)
    expect(rows.map(e => [e.kind, e.firm, e.field, e.channel, e.amount])).toEqual([['floorRose', -1, 2, FLOOR, old + 1]])
  })
  it('lifts who is below, takes away what was special from who is at it, leaves who is above', () => {
    const column = (of: Int32Array) => [0, 1, 2, 3].map(i => of[i * F + 2])
    expect(column(world.level)).toEqual([old + 3, old + 1, old + 1, old])
    expect(column(world.practice)).toEqual([0, -1, -1, -1])
    expect(column(scratch.gainedBy)).toEqual([-1, -1, FLOOR, -1])
    const changed = [...before.keys()].filter(k => before[k] !== world.ledger[k])
    expect(changed).toEqual([(2 * F + 2) * C + FLOOR])
    expect(world.ledger[changed[0]] - before[changed[0]]).toBe(1)
  })
  it('lifts hosts, and nothing at home', () => {
    const column = (of: Int32Array | Float64Array) => [0, 1, 2, 3, 4, 5].map(r => of[r * F + 2])
    expect(column(world.hostLevel)).toEqual([-1, old + 1, old + 2, old + 1, Math.max(old - 1, old + 1), -1])
    expect(column(world.hostAdvance)).toEqual([40, -1, 42, -1, -1, 45])
  })
})
