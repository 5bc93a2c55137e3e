/**
 * Chance without a state: every draw is a hash of (seed, month, firm, purpose, other). Taking one mechanism out leaves all
 * other draws as they were, which is what makes two futures comparable (common random numbers).
 */

/** What a draw is for. Part of the saved format: append, never reuse a number. Ranges are left free for `+ slot`. */
export const PURPOSE = {
  start: 1, research: 2, worth: 3, vertical: 4, hint: 5, monitor: 10, monitorField: 14, watch: 20, watchField: 24,
  meet: 30, meetWhom: 34, meetKind: 38, meetField: 42, presence: 46, community: 50, communityWhom: 52, join: 54,
  fairWhom: 60, fairWhere: 66, fairContact: 68, pipeline: 70, hire: 80, leak: 82, leakField: 83, hostLearn: 84, hostField: 86,
  hostClimb: 88, understand: 100 /* + channel */, outsider: 120, pipelineConflict: 124, hireMoves: 126,
  /** draws outside the engine: conflicts of decisions; bots use `bot` + their own purpose */ due: 900, bot: 1000,
} as const

/** One round of integer mixing (32 bits in, 32 bits out). */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return h ^ (h >>> 16)
}

/** Uniform in (0, 1), never 0 or 1, from a month's key and what the draw is for. */
export function chance(key0: number, key1: number, firm: number, purpose: number, other: number): number {
  let h = mix(key0 ^ Math.imul(firm + 1, 0x9e3779b1))
  h = mix((h + key1) ^ Math.imul(purpose + 1, 0x85ebca77))
  h = mix((h ^ key0) + Math.imul(other + 2, 0xc2b2ae3d))
  return ((h >>> 0) + 0.5) / 4294967296
}

/** The two key words of a month. */
export function monthKeys(seed: Int32Array, month: number): [number, number] {
  const a = mix(seed[0] ^ Math.imul(month + 1, 0x9e3779b1))
  const b = mix((seed[1] + a) ^ Math.imul(month + 7, 0xc2b2ae3d))
  return [mix(seed[2] ^ b) | 0, mix((seed[3] ^ a) + b) | 0]
}

/** The same draw for use outside the month's loop (decisions, bots). `month` counts months played. */
export function draw(seed: Int32Array, month: number, firm: number, purpose: number, other = 0): number {
  const [a, b] = monthKeys(seed, month)
  return chance(a, b, firm, purpose, other)
}

/** A seed of any text as four words. */
export function seedWords(text: string): Int32Array {
  const words = new Int32Array([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344])
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    for (let w = 0; w < 4; w++) words[w] = mix(words[w] ^ Math.imul(c + 1 + w * 131, 0x9e3779b1)) + i
  }
  for (let w = 0; w < 4; w++) words[w] = mix(words[w] ^ text.length)
  return words
}
