import { describe, expect, it } from 'vitest'
import { C, F } from '../../../shared/economy/dimensions.ts'
import { clearEvents, emit, eventBuffer, KIND, readEvents, type EventKind, type WorldEvent } from '../../../shared/economy/events.ts'
import { step } from '../../../shared/economy/step.ts'
import { testWorld } from '../../worlds.ts'
import { busyMonth, luckOf } from './golden/busy.ts'

/** Events of the region or of nobody: no firm stands in them. */
const OF_NOBODY: readonly EventKind[] = ['floorRose', 'fairHeld', 'institutionsShifted', 'lockedIn', 'unlocked', 'hotspotRose', 'hotspotFaded', 'demandShifted']
/** Events between two firms. */
const OF_TWO: readonly EventKind[] = ['encounter', 'observed', 'watchedBy', 'pipelineOffered', 'pipelineOpened', 'pipelineDeclined', 'pipelineLapsed', 'pipelineClosed', 'fairMet', 'hired', 'hireFailed', 'tooFar']
/** Events about an advance. */
const OF_ADVANCE: readonly EventKind[] = ['made', 'learned', 'tooFar', 'leaked', 'hired', 'proven']

describe('what is told', () => {
  const rows: WorldEvent[] = [], outside: unknown[] = []
  const world = testWorld({ firms: 14, seed: 'told', params: { lockInAt: 0.1, fairMeetings: 3 } }), luck = luckOf(3), events = eventBuffer(4)
  for (let m = 1; m <= 96; m++) {
    clearEvents(events)
    busyMonth(world, luck, events)
    step(world, events)
    for (const e of readEvents(events, m)) {
      rows.push(e)
      const limits = [[e.firm, world.clock[1]], [e.other, world.clock[1]], [e.region, world.sizes.regions], [e.field, F], [e.channel, C], [e.advance, world.clock[2]]]
      if (!limits.every(([x, end]) => Number.isInteger(x) && x >= -1 && x < end) || !Number.isFinite(e.amount)) outside.push(e)
    }
  }
  it('names firms, regions, fields, channels and advances that there are, or none (−1)', () => {
    expect(rows.length).toBeGreaterThan(1000)
    expect(outside).toEqual([])
  })
  it('has a firm, another, an advance in it where the kind says so, and none else', () => {
    expect(rows.filter(e => (e.firm === -1) !== OF_NOBODY.includes(e.kind))).toEqual([])
    expect(rows.filter(e => e.other === -1 && OF_TWO.includes(e.kind) && !(e.kind === 'tooFar' && e.channel >= 0))).toEqual([])
    expect(rows.filter(e => e.other >= 0 && !OF_TWO.includes(e.kind) && e.kind !== 'learned')).toEqual([])
    expect(rows.filter(e => e.advance === -1 && OF_ADVANCE.includes(e.kind))).toEqual([])
    expect(rows.filter(e => e.advance >= 0 && !OF_ADVANCE.includes(e.kind))).toEqual([])
    expect(rows.filter(e => e.firm >= 0 && e.firm === e.other)).toEqual([])
  })
})

describe('a buffer of events', () => {
  it('keeps its rows in order however many come, says at which place, and −1 where nothing was said', () => {
    const buffer = eventBuffer(2)
    const places = Array.from({ length: 9 }, (_, i) => emit(buffer, KIND.made, i, 1, 2, 3, 4, 5, i / 2, 7))
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(readEvents(buffer, 12)).toEqual(places.map(i => ({ month: 12, kind: 'made', firm: i, other: 1, region: 2, field: 3, channel: 4, advance: 5, amount: i / 2, extra: 7 })))
    const { filling } = buffer
    clearEvents(buffer)
    emit(buffer, KIND.fairHeld, -1)
    expect(readEvents(buffer, 1)).toEqual([{ month: 1, kind: 'fairHeld', firm: -1, other: -1, region: -1, field: -1, channel: -1, advance: -1, amount: 0, extra: -1 }])
    clearEvents(buffer)
    expect(new Set([filling, buffer.filling]).size).toBe(2)
  })
})
