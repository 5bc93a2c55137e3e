/**
 * F21 · Monitoring is "almost without effort or costs".
 *
 * Source: the essay, 3.2; Malmberg & Maskell (2002), see F8.
 *
 * Measured: in each region half of the firms have the attention of Local, the others the same without watching and mingling (those tokens lie
 * idle, so that nothing else differs; next-door neighbours are one of each). Levels learned horizontally over eight years.
 */
import { above } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { booked, firmsOf, lab, playLab } from './kit/lab.ts'
import { ratioOf } from './kit/statistics.ts'

const WORLDS = 4

export const fact: Fact = {
  id: 'F21', title: 'Monitoring is almost without effort',
  experiments: [{ id: 'F21', file: import.meta.url, run }],
  judge: samples => [above('horizontal learning without attention over with', ratioOf(column(samples, 'idle'), column(samples, 'attentive')), 0.3)],
}

function run(seed: string): Sample {
  const out = { idle: 0, attentive: 0 }
  for (let k = 0; k < WORLDS; k++) {
    const idle = (i: number) => Math.floor(i / 3) % 2 === k % 2
    const w = playLab(lab({ seed: `${seed} ${k}`, tokens: i => (idle(i) ? [4, 0, 0, 1, 0] : [4, 2, 3, 1, 0]) }), 96)
    out.idle += booked(w, firmsOf(w).filter(idle), 'horizontal')
    out.attentive += booked(w, firmsOf(w).filter(i => !idle(i)), 'horizontal')
  }
  return out
}
