/** Direct labels that must not lie on each other. */

/** Moves wanted positions apart to at least `gap`, within from..to, keeping their order; as near to what was wanted as it goes. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b])
  const room = Math.min(gap, order.length > 1 ? (to - from) / (order.length - 1) : gap)
  const placed = Array.from({ length: wanted.length }, () => 0)
  let at = -Infinity
  for (const i of order) placed[i] = at = Math.max(wanted[i], at + room, from)
  at = Infinity
  for (const i of order.toReversed()) placed[i] = at = Math.min(placed[i], at - room, to)
  return placed
}

/** Cuts a word that is too long for a chart; the whole word stands in the table. */
export const short = (word: string, most: number): string => (word.length <= most ? word : `${word.slice(0, most - 1)}…`)
