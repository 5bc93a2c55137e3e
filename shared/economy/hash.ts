/** A fingerprint of a world: equal bytes in use give equal hashes on every machine. */
import { PIPELINE_SLOTS } from './dimensions.ts'
import { CLOCK, worldLayout, type World } from './world.ts'

const PER_ADVANCE: ReadonlySet<string> = new Set(Object.keys(worldLayout).filter(name => name.startsWith('advance')
  && name !== 'advantage'))
const NAMES = Object.keys(worldLayout) as (keyof typeof worldLayout)[]

/** 64 bits as 16 hex digits. Advances count up to the rows in use, everything else whole. */
export function hashWorld(world: World): string {
  const used = world.clock[CLOCK.advances]
  let a = 0x6a09e667, b = 0xbb67ae85 ^ used ^ PIPELINE_SLOTS
  for (const name of NAMES) {
    const column = world[name]
    const bytes = PER_ADVANCE.has(name) ? used * column.BYTES_PER_ELEMENT : column.byteLength
    // columns are padded to 8 bytes; what lies between the last row in use and the next word is zero
    const words = new Int32Array(world.buffer, column.byteOffset, (bytes + 3) >> 2)
    for (let i = 0; i < words.length; i++) {
      a = Math.imul(a ^ words[i], 0x9e3779b1)
      a ^= a >>> 15
      b = Math.imul(b + a, 0x85ebca77) ^ (a << 7)
    }
  }
  a = Math.imul(a ^ (b >>> 16), 0x7feb352d); b = Math.imul(b ^ (a >>> 15), 0x846ca68b)
  a ^= b >>> 13; b ^= a >>> 16
  return hex(a) + hex(b)
}

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0')
