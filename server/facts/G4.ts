/**
 * G4 · No snowball.
 *
 * Needed for the game: three years must tell something about the end, and not everything.
 *
 * Measured: the mixed field; Spearman's correlation over the firms of a session between the board's value after year 3 and the final one.
 */
import { mixed } from './experiments/mixed.ts'
import { between } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { meanOf, rankCorrelation } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'G4', title: 'No snowball',
  experiments: [mixed],
  judge: samples => [between('rank correlation, year 3 and the end', meanOf(lists(samples, 'year3').map((early, s) => rankCorrelation(early, lists(samples, 'values')[s]))), 0.3, 0.7)],
}
