/** Checksums: they tell that something was damaged or changed, not who did it. */
import { mix } from '../economy/chance.ts'

/** 64 bits as 16 hex digits, of text and, where given, bytes. */
export function checksum(text: string, bytes?: Uint8Array): string {
  let a = 0x6a09e667 ^ text.length, b = 0xbb67ae85 ^ (bytes?.length ?? 0)
  const take = (word: number): void => {
    a = Math.imul(a ^ word, 0x9e3779b1)
    a = (a << 13) | (a >>> 19)
    b = Math.imul(b + word, 0x85ebca77)
    b ^= b >>> 15
  }
  for (let i = 0; i < text.length; i++) take(text.charCodeAt(i))
  if (bytes) {
    const words = bytes.length & ~3
    for (let i = 0; i < words; i += 4) take(bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24))
    for (let i = words; i < bytes.length; i++) take(bytes[i])
  }
  return hex(mix(a) ^ b) + hex(mix(b ^ 0x27d4eb2f) + a)
}

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0')
