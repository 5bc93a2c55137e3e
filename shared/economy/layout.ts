/** How a world is laid out in memory: one ArrayBuffer, typed views on it. Cloning is one copy, hashing one pass. */

const BYTES = { f64: 8, i32: 4, u8: 1 } as const
type Kind = keyof typeof BYTES
interface ArrayOf { f64: Float64Array; i32: Int32Array; u8: Uint8Array }

/** One column: what kind of number, and how many of them for given sizes. */
export interface Column<K extends Kind, S> { kind: K; length: (sizes: S) => number }
export type Layout<S> = Record<string, Column<Kind, S>>
export type Views<L> = { [N in keyof L]: L[N] extends Column<infer K, never> ? ArrayOf[K & Kind] : never }

export const f64 = <S>(length: (s: S) => number): Column<'f64', S> => ({ kind: 'f64', length })
export const i32 = <S>(length: (s: S) => number): Column<'i32', S> => ({ kind: 'i32', length })
export const u8 = <S>(length: (s: S) => number): Column<'u8', S> => ({ kind: 'u8', length })

/** Bytes that a layout needs; every column starts on a multiple of 8. */
export function bytesFor<S>(layout: Layout<S>, sizes: S): number {
  let bytes = 0
  for (const name in layout) bytes += padded(layout[name].length(sizes) * BYTES[layout[name].kind])
  return bytes
}

/** Typed views of every column over `buffer` (length at least `bytesFor`). Column order is the order of writing. */
export function viewsOn<S, L extends Layout<S>>(layout: L, sizes: S, buffer: ArrayBuffer): Views<L> {
  const views: Record<string, ArrayOf[Kind]> = {}
  let at = 0
  for (const name in layout) {
    const { kind, length } = layout[name]
    const n = length(sizes)
    views[name] = kind === 'f64' ? new Float64Array(buffer, at, n) : kind === 'i32' ? new Int32Array(buffer, at, n) : new Uint8Array(buffer, at, n)
    at += padded(n * BYTES[kind])
  }
  return views as Views<L>
}

const padded = (bytes: number): number => (bytes + 7) & ~7
