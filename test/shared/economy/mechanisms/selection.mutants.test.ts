import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { bestToCopy, use } from '../../../../shared/economy/mechanisms/selection.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { testWorld } from '../../../worlds.ts'

/** What firm 2 would copy of firm 4, which is ahead in the fields given: levels, worth, months of use. */
function copied(fields: Record<number, [ahead: number, worth: number, used: number] | 'common'>, near = true, params: Record<string, number> = {}): number {
  const world = testWorld({ firms: 6, params: { unproven: 0.3, provenAfter: 6, gapScale: 10, ...params } })
  world.level.fill(3)
  world.practice.fill(-1)
  for (const [f, has] of Object.entries(fields)) {
    const k = 4 * F + Number(f)
    world.level[k] += has === 'common' ? 3 : has[0]
    if (has === 'common') continue
    world.practice[k] = Number(f)
    world.advanceWorth[Number(f)] = has[1]; world.advanceUse[Number(f)] = has[2]
  }
  const { q } = beginMonth(world)
  return bestToCopy(world, q, 2, 4, near)
}
describe('what is best to copy', () => {
  it.each<[string, number, Parameters<typeof copied>]>([
    ['nothing ahead', -1, [{ 1: [0, 1, 9] }]],
    ['the first field as well as any', 0, [{ 0: [1, 1, 9] }]],
    ['the last one too', 5, [{ 5: [1, 1, 9] }]],
    ['of equals the first', 1, [{ 1: [1, 1, 9], 4: [1, 1, 9] }]],
    ['who is near sees that the smaller step is worth more', 4, [{ 1: [2, 0.5, 9], 4: [1, 1.9, 9] }]],
    ['who is far counts levels', 1, [{ 1: [2, 0.5, 9], 4: [1, 1.9, 9] }, false]],
    ['what is not proven is worth less by `unproven`', 4, [{ 1: [1, 1.5, 5], 4: [1, 0.8, 9] }]],
    ['but not less than what is proven bad', 1, [{ 1: [1, 1.5, 5], 4: [1, 0.6, 9] }]],
    ['proven is what was used for provenAfter months', 1, [{ 1: [1, 1.5, 6], 4: [1, 1.1, 9] }]],
    ['not for one less', 4, [{ 1: [1, 1.5, 5], 4: [1, 1.1, 9] }]],
    ['from afar nobody discounts', 1, [{ 1: [1, 1.5, 5], 4: [1, 0.8, 9] }, false]],
    ['too far ahead is little use', 4, [{ 1: [5, 1, 9], 4: [1, 1, 9] }, true, { gapScale: 1 }]],
    ['at gapScale it is most', 1, [{ 1: [2, 1, 9], 3: [1, 1, 9], 4: [4, 1, 9], 5: [3, 1, 9] }, true, { gapScale: 2 }]],
    ['what everybody has cannot be copied', -1, [{ 2: 'common' }]],
    ['nor what would be a loss', -1, [{ 2: [1, 1, 0] }, true, { unproven: 1.5 }]],
  ])('%s', (_what, field, args) => { expect(copied(...args)).toBe(field) })
})

it('use counts firm-months; the month in which an advance is proven is told to who uses it', () => {
  const world = testWorld({ firms: 4, params: { provenAfter: 6.5 } })
  world.practice.fill(-1)
  world.practice[2 * F + 1] = 0; world.practice[3 * F + 5] = 3; world.practice[1 * F + 5] = 3; world.practice[0] = 7
  world.advanceUse.fill(4)
  world.advanceWorth[3] = 1.25; world.advanceUse[0] = 5
  world.alive[0] = 0
  const events = eventBuffer(8)
  use(world, beginMonth(world), events)
  expect([world.advanceUse[0], world.advanceUse[3], world.advanceUse[7]]).toEqual([6, 6, 4])
  expect(readEvents(events, 1).map(e => [e.kind, e.firm, e.region, e.field, e.advance, e.amount])).toEqual([
    ['proven', 2, world.region[2], 1, 0, world.advanceWorth[0]], ['proven', 3, world.region[3], 5, 3, 1.25],
  ])
  use(world, beginMonth(world), events)
  expect(events.count).toBe(2)
})
