/**
 * What is kept of each month beside the journal, as computed then: the world's bytes, whole at the start, at each year's end and
 * after a break, otherwise as what changed since the month before; and its events. `Keeper` makes it, `record.ts` reads it.
 */
import { CHANNELS, FIELDS, MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { EVENT_KINDS, type EventBuffer } from '../economy/events.ts'
import { PARAMETERS } from '../economy/parameters.ts'
import { worldLayout, type Sizes } from '../economy/world.ts'
import { pack } from './bytes.ts'
import { packEvents } from './packEvents.ts'
import { checksum } from './sum.ts'

type Kind = 'f64' | 'i32' | 'u8'
/** How to read the bytes: written with every whole world, so that an engine with other columns, parameters or events can. */
export interface Head {
  sizes: Sizes
  /** name, kind of number, how many; each begins at a multiple of 8 bytes */ columns: [name: string, kind: Kind, length: number][]
  params: string[]
  kinds: string[]
  fields: string[]
  channels: string[]
}
export interface Kept {
  world: number
  /** months played; 0 = the start */ month: number
  /** engine that computed it */ engine: string
  /** the world's hash, as that engine makes it; '' for the start */ hash: string
  /** null: the difference from the month before */ head: Head | null
  /** packed bytes of the world */ data: string
  /** packed rows of the month */ events: string
  /** of all this, with the whole world's bytes */ sum: string
}
/** A month to keep: plain data, so that another thread can do the packing. */
export interface Month { world: number; month: number; engine: string; hash: string; sizes: Sizes; bytes: ArrayBuffer; events: EventBuffer }

export const BYTES_OF = { f64: 8, i32: 4, u8: 1 } as const

export function headOf(sizes: Sizes): Head {
  return {
    sizes,
    columns: Object.entries(worldLayout).map(([name, column]) => [name, column.kind, column.length(sizes)]),
    params: PARAMETERS.map(p => p.name), kinds: [...EVENT_KINDS], fields: [...FIELDS], channels: [...CHANNELS],
  }
}

export const sumOf = (k: Omit<Kept, 'sum'>, bytes: Uint8Array): string =>
  checksum(JSON.stringify([k.world, k.month, k.engine, k.hash, k.head, k.events]), bytes)

/** Rows of a month as they stand, in arrays of their own. */
export const copyOf = (b: EventBuffer): EventBuffer => ({
  count: b.count, filling: 0, kind: b.kind.slice(0, b.count), firm: b.firm.slice(0, b.count), other: b.other.slice(0, b.count), region: b.region.slice(0, b.count),
  field: b.field.slice(0, b.count), channel: b.channel.slice(0, b.count), advance: b.advance.slice(0, b.count), extra: b.extra.slice(0, b.count),
  amount: b.amount.slice(0, b.count),
})

/** Packs the months of one run. It remembers the last one of each world; one that does not follow it is kept whole. */
export class Keeper {
  readonly #last = new Map<number, { month: number; engine: string; bytes: Uint8Array }>()

  keep({ world, month, engine, hash, sizes, bytes, events }: Month): Kept {
    const now = new Uint8Array(bytes.slice(0)), last = this.#last.get(world)
    const follows = last && last.month === month - 1 && last.engine === engine && last.bytes.length === now.length
    const before = follows && month % MONTHS_PER_YEAR !== 0 ? last.bytes : null
    const kept = { world, month, engine, hash, head: before ? null : headOf(sizes), data: pack(now, before), events: packEvents(events) }
    this.#last.set(world, { month, engine, bytes: now })
    return { ...kept, sum: sumOf(kept, now) }
  }
}
