/** Ten tokens of attention: what may be moved, and what was moved. */
import { ATTENTIONS, TOKENS, type Attention } from '../../../shared/economy/dimensions.ts'

export type Laid = Record<Attention, number>

export const placed = (laid: Laid): number => ATTENTIONS.reduce((sum, a) => sum + laid[a], 0)
/** Tokens in the hand. */
export const inHand = (laid: Laid): number => TOKENS - placed(laid)
export const mayAdd = (laid: Laid): boolean => inHand(laid) > 0
export const mayTake = (laid: Laid, a: Attention): boolean => laid[a] > 0

/** One token more or less on `a`; the same object when that cannot be. Never more than ten in all, never fewer than none. */
export function move(laid: Laid, a: Attention, by: 1 | -1): Laid {
  return (by === 1 ? mayAdd(laid) : mayTake(laid, a)) ? { ...laid, [a]: laid[a] + by } : laid
}

export const sameTokens = (one: Laid, other: Laid): boolean => ATTENTIONS.every(a => one[a] === other[a])

/** What changed, as pairs "from → to", each as large as it can be. Tokens in the hand go nowhere yet and are left out. */
export function moves(from: Laid, to: Laid): { from: Attention; to: Attention; count: number }[] {
  const given = ATTENTIONS.map(a => ({ a, n: from[a] - to[a] })).filter(x => x.n > 0)
  const taken = ATTENTIONS.map(a => ({ a, n: to[a] - from[a] })).filter(x => x.n > 0)
  const pairs: { from: Attention; to: Attention; count: number }[] = []
  for (const give of given) {
    for (const take of taken) {
      const count = Math.min(give.n, take.n)
      if (count > 0) pairs.push({ from: give.a, to: take.a, count })
      give.n -= count
      take.n -= count
    }
  }
  return pairs
}
