/**
 * G2 · A real dilemma.
 *
 * An assumption for play: the essay (5) leaves the end open, and the debrief says so.
 *
 * Measured: to leave = to play Outsourcer, to stay = to play Local, in `first-hour`. One Outsourcer among 17 Locals (six places tried) over
 * the mean of the 17; 18 Outsourcers over 18 Locals, same seeds. In `the-commons`: mean value of all firms with 0, 3, … 18 of 18 leaving, against
 * nobody leaving; the share of leavers from which it stays below, on a straight line between the points.
 */
import { commons, turning } from './experiments/commons.ts'
import { pure } from './experiments/pure.ts'
import { above, below, between } from './kit/claims.ts'
import { column, lists, type Fact, type Sample } from './kit/fact.ts'
import { playField } from './kit/field.ts'
import { bootstrap, mean, ratioOf } from './kit/statistics.ts'

const FIRMS = 18, PLACES = [0, 4, 7, 11, 14, 17]

export const fact: Fact = {
  id: 'G2', title: 'A real dilemma',
  experiments: [{ id: 'G2', file: import.meta.url, run }, pure, commons],
  judge: (samples, populations, sessions) => [
    above('lone leaver over stayers', ratioOf(column(samples, 'lone'), column(samples, 'stayers')), 1.15),
    below('all leave over all stay', ratioOf(column(populations, 'outsourcer value'), column(populations, 'local value')), 0.92),
    between('share of leavers from which the mean falls below nobody leaving, the-commons', bootstrap(lists(sessions, 'mean'), turning, 'G2'), 1 / 3, 2 / 3),
  ],
}

function run(seed: string): Sample {
  const lone = PLACES.map(place => {
    const { values } = playField({ seed, boardDraws: 1, players: Array.from({ length: FIRMS }, (_, i) => ({ bot: i === place ? 'outsourcer' : 'local' })) })
    return { own: values[place], others: mean(Array.from({ length: FIRMS }, (_, i) => i).filter(i => i !== place).map(i => values[i])) }
  })
  return { lone: mean(lone.map(l => l.own)), stayers: mean(lone.map(l => l.others)) }
}
