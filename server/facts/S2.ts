/**
 * S2 · `the-commons`: leaving pays whoever leaves, and turns bad for all only when about half have left.
 *
 * Promise of the scenario (game.md, and its own first lines): "What one firm gains abroad, it gains at once; what all lose comes slowly and late."
 *
 * Measured: 18 firms, Locals and Outsourcers; 3, 6, … 15 of them leave (experiments/commons.ts). At each number leavers are worth more than stayers; the mean
 * of all falls below that of nobody leaving at a third to two thirds (the same figure as in G2).
 */
import { commons, NUMBERS, turning } from './experiments/commons.ts'
import { above, between } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { bootstrap, meanOf } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'S2', title: 'the-commons: leaving pays the one who leaves; all lose when about half have left',
  experiments: [commons],
  judge: samples => [
    ...NUMBERS.slice(1, -1).map((n, k) => above(`leavers less stayers when ${n} have left, k`, meanOf(lists(samples, 'leavers').map((l, s) => l[k + 1] - lists(samples, 'stayers')[s][k + 1])), 0)),
    between('share of leavers from which the mean falls below nobody leaving', bootstrap(lists(samples, 'mean'), turning, 'S2'), 1 / 3, 2 / 3),
  ],
}
