/** The scenario `the-commons` with 0, 3, … 18 of 18 firms leaving: Outsourcers among Locals, evenly over the regions. */
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import type { Experiment } from '../kit/fact.ts'
import { playField } from '../kit/field.ts'
import { mean } from '../kit/statistics.ts'

const FIRMS = 18, WORLDS = 6
export const NUMBERS = [0, 3, 6, 9, 12, 15, 18]

export const commons: Experiment = {
  id: 'commons', file: import.meta.url,
  run: seed => {
    const by = NUMBERS.map(n => {
      // each round of three firms goes to the three regions: whole rounds leave
      const leaves = (i: number) => Math.floor(i / 3) < n / 3
      const firms = Array.from({ length: FIRMS }, (_, i) => i)
      const values = Array.from({ length: WORLDS }, (_, k) => playField({
        seed: `${seed} ${k}`, scenario: SCENARIOS['the-commons'], boardDraws: 1, valueDraws: 4, players: firms.map(i => ({ bot: leaves(i) ? 'outsourcer' : 'local' })),
      }).values)
      const of = (meant: (i: number) => boolean) => (firms.some(meant) ? mean(values.flatMap(v => firms.filter(meant).map(i => v[i]))) : NaN)
      return { all: of(() => true), leavers: of(leaves), stayers: of(i => !leaves(i)) }
    })
    return { mean: by.map(b => b.all), leavers: by.map(b => b.leavers), stayers: by.map(b => b.stayers) }
  },
}

/** Share of leavers from which the mean of all stays below that of nobody leaving, on a straight line between the numbers; 1 = never. */
export function turning(paths: readonly (readonly number[])[]): number {
  const gap = NUMBERS.map((_, k) => mean(paths.map(p => p[k] - p[0])))
  let k = NUMBERS.length - 1
  if (gap[k] >= 0) return 1
  while (k > 1 && gap[k - 1] < 0) k--
  return (NUMBERS[k - 1] + (NUMBERS[k] - NUMBERS[k - 1]) * gap[k - 1] / (gap[k - 1] - gap[k])) / FIRMS
}
