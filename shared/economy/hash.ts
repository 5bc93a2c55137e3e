/** A fingerprint of a world: equal bytes in use give equal hashes on every machine. */
import { mix } from './chance.ts'
import { CLOCK, worldLayout, type World } from './world.ts'

const NAMES = Object.keys(worldLayout) as (keyof typeof worldLayout)[]
/** Columns of the advance table: only rows in use count, the others are zero. */
const PER_ADVANCE: ReadonlySet<string> = new Set(NAMES.filter(name => name.startsWith('advance') && name !== 'advantage'))

/**
 * 64 bits as 16 hex digits. Four lanes take turns (they do not wait for each other), two words to each multiplication; every step can be undone, so
 * no single change is lost.
 */
export function hashWorld(world: World): string {
  const used = world.clock[CLOCK.advances]
  const words = new Int32Array(world.buffer)
  let a = 0x6a09e667 ^ used, b = 0xbb67ae85, c = 0x3c6ef372, d = 0xa54ff53a
  for (const name of NAMES) {
    const column = world[name]
    const bytes = PER_ADVANCE.has(name) ? used * column.BYTES_PER_ELEMENT : column.byteLength
    const from = column.byteOffset >> 2
    // columns begin at multiples of 8 bytes; up to the next multiple of 32 there may be words of the next columns: they do no harm
    const to = Math.min(from + ((bytes + 31) >> 5 << 3), words.length - 7)
    let i = from
    for (; i < to; i += 8) {
      a = Math.imul(a ^ words[i], 0x9e3779b1); a = ((a << 13) | (a >>> 19)) + words[i + 1] | 0
      b = Math.imul(b ^ words[i + 2], 0x85ebca77); b = ((b << 15) | (b >>> 17)) + words[i + 3] | 0
      c = Math.imul(c ^ words[i + 4], 0xc2b2ae3d); c = ((c << 11) | (c >>> 21)) + words[i + 5] | 0
      d = Math.imul(d ^ words[i + 6], 0x27d4eb2f); d = ((d << 17) | (d >>> 15)) + words[i + 7] | 0
    }
    for (const end = (column.byteOffset + bytes + 3) >> 2; i < end; i++) a = mix(a ^ words[i])
  }
  return hex(mix(mix(a) + c) ^ mix(b ^ 0x165667b1)) + hex(mix(mix(d) + b) ^ mix(a + c))
}

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0')
