/**
 * Chance around the session (who sits where, which firm a late joiner takes over), drawn from the session's seed and a
 * key. The world's own chance is `economy/chance.ts`; the two never share a draw.
 */

/** 32 bits of a text: FNV-1a, then the finisher of MurmurHash3, so that near texts give far numbers. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A number in [0, 1), always the same for the same seed and key. */
export function draw(seed: string, ...key: (string | number)[]): number {
  return hashText(`${seed}\n${key.join('\n')}`) / 4294967296
}

/** The items in an order given by seed and label (each item's place is drawn; ties by first place). */
export function shuffled<T>(items: readonly T[], seed: string, label: string): T[] {
  return items
    .map((item, i) => ({ item, i, at: draw(seed, label, i) }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(drawn => drawn.item)
}

/** One of the items, or undefined when there is none. */
export function pick<T>(items: readonly T[], seed: string, ...key: (string | number)[]): T | undefined {
  return items[Math.floor(draw(seed, ...key) * items.length)]
}
