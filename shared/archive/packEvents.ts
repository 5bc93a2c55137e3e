/** A month's events as compact text: column by column, whole numbers in as few bytes as they need. Kinds are numbers of a list that is kept with them. */
import { emit, EVENT_KINDS, KIND, type EventBuffer, type EventKind } from '../economy/events.ts'
import { fromBase64, Reader, toBase64, Writer } from './bytes.ts'

const COLUMNS = ['kind', 'firm', 'other', 'region', 'field', 'channel', 'advance', 'extra'] as const

export function packEvents(b: EventBuffer): string {
  const out = new Writer(), odd = new Uint8Array(8), number = new Float64Array(odd.buffer)
  out.count(b.count)
  for (const name of COLUMNS) for (let i = 0; i < b.count; i++) out.int(b[name][i])
  for (let i = 0; i < b.count; i++) {
    const amount = b.amount[i], whole = (amount | 0) === amount && !Object.is(amount, -0)
    out.byte(whole ? 1 : 0)
    if (whole) out.int(amount)
    else { number[0] = amount; out.bytes(odd) }
  }
  return toBase64(out.done())
}

/**
 * Appends the rows that `packEvents` wrote to `to`. `kinds`, `channels`: the lists that their numbers count through; kinds that are unknown here
 * are left out, unknown channels become "none". Gives the number of rows left out. @throws RangeError for text that is something else.
 */
export function unpackEvents(text: string, to: EventBuffer, kinds: readonly string[] = EVENT_KINDS, channelHere: (channel: number) => number = c => c): number {
  const from = new Reader(fromBase64(text)), rows = from.count()
  if (rows > from.left) throw new RangeError('it ends too early')
  const read = COLUMNS.map(() => Int32Array.from({ length: rows }, () => from.int()))
  const [kind, firm, other, region, field, channel, advance, extra] = read
  let unknown = 0
  for (let i = 0; i < rows; i++) {
    const amount = from.byte() === 1 ? from.int() : new DataView(from.bytes(8).slice().buffer).getFloat64(0, true)
    const name = kinds[kind[i]]
    if (name === undefined || !Object.hasOwn(KIND, name)) { unknown++; continue }
    emit(to, KIND[name as EventKind], firm[i], other[i], region[i], field[i], channelHere(channel[i]), advance[i], amount, extra[i])
  }
  return unknown
}
