/**
 * What happened in a month, as rows of numbers. Mechanisms append rows to a preallocated buffer; journal, feed,
 * map and debrief read nothing else. Prose is made last, in the reader's language (`client/text`).
 */

/** Kinds of events. The comment says what `firm`, `other`, `region`, `field`, `advance`, `amount`, `extra` mean where they are used. */
export const EVENT_KINDS = [
  'made',            // firm made advance in region; field; extra 1 = the region's capability made the difference
  'learned',         // firm took over `advance` of `field` through `channel` from `other` (−1: nobody in the class); amount levels gained
  'tooFar',          // firm met `advance` of `other` through `channel` but could not understand it
  'encounter',       // firm and other met in region; channel social; extra 0 conversation, 1 emulation, 2 environment
  'observed',        // firm saw other's practice in field, without learning from it
  'watchedBy',       // firm notices that its plot neighbour `other` watches it
  'floorRose',       // field's floor rose to `amount`; firm −1
  'moveStarted',     // firm leaves region for plot `extra`
  'arrived',         // firm stands on plot `extra` in region
  'pipelineOffered', // firm offers to other
  'pipelineOpened',  // firm and other; extra = pipeline row
  'pipelineDeclined',// firm declined other's offer
  'pipelineLapsed',  // firm's offer to other lapsed
  'pipelineClosed',  // firm closed the pipeline with other; extra 1 = starved of attention
  'offshored',       // firm moved production to host region; amount new share; extra mode
  'broughtHome',     // firm brought production home from region; amount new share
  'leaked',          // advance of firm leaked to host region; field
  'fairHeld',        // a fair was held in region
  'fairMet',         // firm met other at the fair
  'hired',           // firm hired from other in field; advance
  'hireFailed',      // firm's hire from other came to nothing (another firm was drawn, or nothing left to learn)
  'unlearned',       // firm has unlearned field
  'backed',          // firm backs field in region
  'institutionsShifted', // a third of region backs field; firm −1
  'lockedIn',        // region is locked in on field; firm −1
  'unlocked',        // region is no longer locked in; firm −1
  'hotspotRose', 'hotspotFaded', // region; firm −1
  'demandHint',      // firm hears that field will gain (amount > 0) or lose; extra months ahead
  'demandShifted',   // firm −1; field that gained most
  'proven',          // firm sees what advance is really worth: amount
  'debtBegan', 'debtEnded', // firm; amount loan
  'founded',         // firm was founded in region
  'cardBegan', 'cardEnded', // extra = card number
  'voided',          // firm's decision could not be done when due; extra = index into refusal codes, amount = decision number
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Columns of a row. All integers but `amount`. −1 stands for "none". */
export interface EventBuffer {
  count: number
  /** how often it was emptied: whoever comes back later sees whether these are still the same rows */
  filling: number
  kind: Int32Array
  firm: Int32Array
  other: Int32Array
  region: Int32Array
  field: Int32Array
  channel: Int32Array
  advance: Int32Array
  extra: Int32Array
  amount: Float64Array
}

/** One event as an object, for use outside the month's loop. `month` counts from 1. */
export interface WorldEvent {
  month: number
  kind: EventKind
  firm: number
  other: number
  region: number
  field: number
  channel: number
  advance: number
  extra: number
  amount: number
}
const INT_COLUMNS = ['kind', 'firm', 'other', 'region', 'field', 'channel', 'advance', 'extra'] as const

/** A buffer for one month. It grows by doubling when a month is busier than ever before. */
export function eventBuffer(rows = 4096): EventBuffer {
  const ints = () => new Int32Array(rows)
  return {
    count: 0, filling: 0, kind: ints(), firm: ints(), other: ints(), region: ints(), field: ints(),
    channel: ints(), advance: ints(), extra: ints(), amount: new Float64Array(rows),
  }
}

/** Append one row; returns its index. */
export function emit(
  b: EventBuffer, kind: number, firm: number, other = -1, region = -1, field = -1,
  channel = -1, advance = -1, amount = 0, extra = -1,
): number {
  const i = b.count
  if (i === b.kind.length) grow(b)
  b.kind[i] = kind; b.firm[i] = firm; b.other[i] = other; b.region[i] = region; b.field[i] = field
  b.channel[i] = channel; b.advance[i] = advance; b.extra[i] = extra; b.amount[i] = amount
  b.count = i + 1
  return i
}

function grow(b: EventBuffer): void {
  for (const column of INT_COLUMNS) {
    const bigger = new Int32Array(b[column].length * 2)
    bigger.set(b[column])
    b[column] = bigger
  }
  const amount = new Float64Array(b.amount.length * 2)
  amount.set(b.amount)
  b.amount = amount
}

/** Number of a kind: `KIND.learned`. */
export const KIND = Object.fromEntries(EVENT_KINDS.map((k, i) => [k, i])) as Record<EventKind, number>

/** The rows of a month as objects. */
export function readEvents(b: EventBuffer, month: number): WorldEvent[] {
  const rows: WorldEvent[] = []
  for (let i = 0; i < b.count; i++) {
    rows.push({
      month, kind: EVENT_KINDS[b.kind[i]], firm: b.firm[i], other: b.other[i], region: b.region[i], field: b.field[i],
      channel: b.channel[i], advance: b.advance[i], extra: b.extra[i], amount: b.amount[i],
    })
  }
  return rows
}

/** Empties a buffer for the next month. */
export function clearEvents(b: EventBuffer): void {
  b.count = 0
  b.filling++
}
