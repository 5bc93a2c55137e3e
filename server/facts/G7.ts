/**
 * G7 · Nobody is out.
 *
 * Needed for the game: ruin and idleness are known failures of such games.
 *
 * Measured: the mixed field; of the firms in the last quarter of the board after year 4 of 8, the share that ends in the upper half.
 */
import { mixed } from './experiments/mixed.ts'
import { above } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { mean, meanOf, ranks } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'G7', title: 'Nobody is out at half-time',
  experiments: [mixed],
  judge: samples => [above('share of the last quarter at half-time that ends in the upper half', meanOf(lists(samples, 'half').map((half, s) => {
    const end = ranks(lists(samples, 'values')[s]), last = ranks(half).flatMap((r, i) => (r <= half.length / 4 ? [i] : []))
    return mean(last.map(i => (end[i] > half.length / 2 ? 1 : 0)))
  })), 0.15)],
}
