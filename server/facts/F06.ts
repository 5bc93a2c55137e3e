/**
 * F6 · Pipelines pump the buzz for those who have none.
 *
 * Sources: Bathelt, Malmberg & Maskell (2004), see F4; Owen-Smith & Powell, "Knowledge networks as channels and conduits: the effects of
 * spillovers in the Boston biotechnology community", Organization Science 15 (2004) 5–21. The essay, 4.
 *
 * Measured: 18 firms in three regions; in each, two firms live locally and never have a pipeline; the other four have two pipelines each (with
 * the attention of Gatekeepers) or, in the twin run of the same seed, none (and the attention of Locals). Levels that the two learned socially
 * in years 2 to 8.
 */
import { above } from './kit/claims.ts'
import { draws } from './kit/draws.ts'
import { column, type Fact } from './kit/fact.ts'
import { booked, firmsOf, lab, playLab, tie, TOKENS } from './kit/lab.ts'
import { ratioOf, sum } from './kit/statistics.ts'

const WORLDS = 8, WITHOUT = [0, 1, 2, 9, 10, 11]

export const fact: Fact = {
  id: 'F6', title: 'A firm without pipelines learns more socially in a region with pipelines',
  experiments: [{
    id: 'F06', file: import.meta.url,
    run: seed => {
      const times = Array.from({ length: WORLDS }, (_, k) => `${seed} ${k}`)
      return { pumped: sum(times.map(s => learned(s, true))), dry: sum(times.map(s => learned(s, false))) }
    },
  }],
  judge: samples => [above('social learning with pipelines around over without', ratioOf(column(samples, 'pumped'), column(samples, 'dry')), 1.5)],
}

function learned(seed: string, pipelines: boolean): number {
  const w = lab({ seed, tokens: i => (pipelines && !WITHOUT.includes(i) ? TOKENS.gatekeeper : TOKENS.local) })
  if (pipelines) tie(w, firmsOf(w).filter(i => !WITHOUT.includes(i)), 2, draws(`F6 ${seed}`))
  playLab(w, 12)
  const before = booked(w, WITHOUT, 'social')
  playLab(w, 84)
  return booked(w, WITHOUT, 'social') - before
}
