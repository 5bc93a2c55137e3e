/** Reads what was kept: every month's world as it was then, laid out as this engine has it. */
import { CHANNELS, FIELDS } from '../economy/dimensions.ts'
import { eventBuffer, type EventBuffer } from '../economy/events.ts'
import { P, type ParameterName } from '../economy/parameters.ts'
import { emptyWorld, type World } from '../economy/world.ts'
import { unpack } from './bytes.ts'
import { BYTES_OF, sumOf, type Head, type Kept } from './kept.ts'
import { unpackEvents } from './packEvents.ts'

/** Something that was kept is not what was written: of which month, in words. */
export class Damaged extends Error {
  override name = 'Damaged'
  readonly month: number
  constructor(month: number, why: string) {
    super(`What was kept of month ${month} is damaged: ${why}.`)
    this.month = month
  }
}

export class RecordOf {
  readonly #rows: Map<number, Kept>
  #at: { month: number; head: Head; bytes: Uint8Array } | null = null

  /** @param rows of one world, in any order */
  constructor(rows: readonly Kept[]) {
    this.#rows = new Map(rows.map(row => [row.month, row]))
  }
  has(month: number): boolean {
    return this.#rows.has(month)
  }
  hash(month: number): string {
    return this.#rows.get(month)?.hash ?? ''
  }
  /** Firm slots of the world as it was kept, 0 when nothing was. */
  get firms(): number {
    for (const row of this.#rows.values()) if (row.head) return row.head.sizes.firms
    return 0
  }

  /** The bytes after a month, and how to read them. Asked for in their order, each costs one step. @throws Damaged */
  bytes(month: number): { head: Head; bytes: Uint8Array } {
    const from = this.#at && this.#at.month <= month && !this.#wholeBetween(this.#at.month, month) ? this.#at.month + 1 : this.#wholeBefore(month)
    for (let m = from; m <= month; m++) this.#at = this.#read(m)
    if (this.#at?.month !== month) throw new Damaged(month, 'it is missing')
    return this.#at
  }

  /** The world after a month in this engine's layout, on the fixed things and defaults of `like`. @throws Damaged */
  world(month: number, like: World): World {
    const { head, bytes } = this.bytes(month)
    return inLayout(head, bytes, like)
  }

  /** The month's rows. @throws Damaged */
  events(month: number, to: EventBuffer = eventBuffer(64)): EventBuffer {
    const row = this.#rows.get(month)
    if (!row) throw new Damaged(month, 'it is missing')
    if (row.events === '') return to
    const { head } = this.bytes(month)
    const channels = head.channels.map(name => (CHANNELS as readonly string[]).indexOf(name))
    try {
      unpackEvents(row.events, to, head.kinds, c => channels[c] ?? -1)
    } catch (error) {
      throw new Damaged(month, error instanceof Error ? error.message : String(error))
    }
    return to
  }

  #wholeBefore(month: number): number {
    for (let m = month; m >= 0; m--) if (this.#rows.get(m)?.head) return m
    throw new Damaged(month, 'no whole world stands before it')
  }
  #wholeBetween(after: number, month: number): boolean {
    for (let m = month; m > after; m--) if (this.#rows.get(m)?.head) return true
    return false
  }
  #read(month: number): { month: number; head: Head; bytes: Uint8Array } {
    const row = this.#rows.get(month)
    if (!row) throw new Damaged(month, 'it is missing')
    const before = row.head ? null : this.#at
    const head = row.head ?? before?.head
    if (!head || (before && before.month !== month - 1)) throw new Damaged(month, 'the month before it is missing')
    let bytes: Uint8Array
    try {
      bytes = unpack(row.data, bytesOf(head), before?.bytes ?? null)
    } catch (error) {
      throw new Damaged(month, error instanceof Error ? error.message : String(error))
    }
    if (sumOf(row, bytes) !== row.sum) throw new Damaged(month, 'its checksum does not fit')
    return { month, head, bytes }
  }
}

const padded = (bytes: number): number => (bytes + 7) & ~7
const bytesOf = (head: Head): number => head.columns.reduce((sum, [, kind, length]) => sum + padded(length * BYTES_OF[kind]), 0)

/**
 * Bytes of any engine in this one's layout: columns are found by name, parameters too. What is not in the bytes stays as in `like`.
 * @throws RangeError when the fields of knowledge or the map are others
 */
export function inLayout(head: Head, from: Uint8Array, like: World): World {
  if (head.fields.join() !== FIELDS.join()) throw new RangeError(`it has other fields of knowledge (${head.fields.join(', ')})`)
  if (head.sizes.regions !== like.sizes.regions || head.sizes.plots !== like.sizes.plots) throw new RangeError('its map has other regions or plots')
  const bytes = from.slice().buffer
  const world = emptyWorld({ ...like.sizes, advances: Math.max(like.sizes.advances, head.sizes.advances) }, like.setting)
  const columns = world as unknown as Record<string, Float64Array | Int32Array | Uint8Array>
  const standard = like as unknown as Record<string, Float64Array | Int32Array | Uint8Array>
  let at = 0
  const found = new Map<string, Float64Array | Int32Array | Uint8Array>()
  for (const [name, kind, length] of head.columns) {
    found.set(name, kind === 'f64' ? new Float64Array(bytes, at, length) : kind === 'i32' ? new Int32Array(bytes, at, length) : new Uint8Array(bytes, at, length))
    at += padded(length * BYTES_OF[kind])
  }
  for (const name of Object.keys(columns)) {
    const to = columns[name]
    if (!ArrayBuffer.isView(to)) continue
    const kept = found.get(name)
    // tables of advances and pipelines are filled from the front; any other column of another length means something else
    const rows = kept && (kept.length === head.sizes.advances || kept.length === head.sizes.pipelines)
    if (name === 'params' || !kept || (kept.length !== to.length && !rows)) to.set(standard[name].subarray(0, to.length))
    else to.set(kept.subarray(0, to.length))
  }
  const params = found.get('params')
  head.params.forEach((name, i) => { if (params && Object.hasOwn(P, name)) world.params[P[name as ParameterName]] = params[i] })
  return world
}

/** Reads every month once. @throws Damaged at the first one that cannot be read */
export function checkKept(kept: readonly Kept[]): void {
  for (const world of new Set(kept.map(k => k.world))) {
    const rows = kept.filter(k => k.world === world), record = new RecordOf(rows)
    for (const { month } of rows.toSorted((a, b) => a.month - b.month)) record.events(month)
  }
}
