/** Seeded chance for designs of experiments: never the world's own (that is `shared/economy/chance.ts`, keyed by the same seed otherwise). */
import { chance, seedWords } from '../../../shared/economy/chance.ts'

/** Numbers in (0, 1), the same for the same key. */
export function draws(key: string): () => number {
  const [a, b, c] = seedWords(`facts ${key}`)
  let n = 0
  return () => chance(a, b, n++ & 0xffff, c & 0xffff, n >>> 16)
}

/** The items in a drawn order. */
export function shuffle<T>(items: readonly T[], u: () => number): T[] {
  const list = [...items]
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(u() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]]
  }
  return list
}
