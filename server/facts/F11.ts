/**
 * F11 · What a fair brings fades.
 *
 * Source: Maskell, Bathelt & Malmberg, "Building global knowledge pipelines: the role of temporary clusters", European Planning Studies 14
 * (2006) 997–1013. The essay, 3 (temporary proximity).
 *
 * Measured: laboratory worlds; in the third year all firms go to the fair, once. Levels learned from those met, in the half-year after the
 * fair's month and in the next half-year. "Halves within six months" is the same as: the second half-year brings less than half of the first. In
 * the second arm the pairs that met and stand in different regions open a pipeline in the month after the fair (at most two each, Gatekeepers'
 * attention): what then comes from the contact (all channels) must not have halved.
 */
import { CONTACT_SLOTS, type World } from '../../shared/economy/world.ts'
import { above, below } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { CH, connect, eachLearned, firmsOf, lab, playLab, TOKENS } from './kit/lab.ts'
import { ratioOf } from './kit/statistics.ts'
import { findPipe } from '../../shared/economy/mechanisms/pipelines.ts'

const WORLDS = 24, FAIR_YEAR = 3

export const fact: Fact = {
  id: 'F11', title: 'What a fair brings fades unless it becomes a pipeline',
  experiments: [{ id: 'F11', file: import.meta.url, run }],
  judge: samples => [
    below('second half-year over first, contacts left alone', ratioOf(column(samples, 'later'), column(samples, 'first')), 0.5),
    above('second half-year over first, contacts turned into pipelines', ratioOf(column(samples, 'tied later'), column(samples, 'tied first')), 0.5),
  ],
}

function run(seed: string): Sample {
  const out = { first: 0, later: 0, 'tied first': 0, 'tied later': 0 }
  for (let k = 0; k < WORLDS; k++) {
    const alone = halves(`${seed} ${k}`, false), tied = halves(`${seed} ${k}`, true)
    out.first += alone[0]; out.later += alone[1]; out['tied first'] += tied[0]; out['tied later'] += tied[1]
  }
  return out
}

function halves(seed: string, tied: boolean): [number, number] {
  const w = lab({ seed, tokens: () => TOKENS.gatekeeper })
  const fair = 12 * (FAIR_YEAR - 1) + Math.floor(w.params[w.setting.P.fairMonth])
  playLab(w, fair, { before: (world, month) => { if (month === fair - 1) world.fairGoing.fill(1) } })
  const met = pairs(w)
  if (tied) {
    const has = new Map<number, number>()
    for (const [a, b] of met) {
      if ((has.get(a) ?? 0) >= 2 || (has.get(b) ?? 0) >= 2 || w.region[a] === w.region[b] || findPipe(w, a, b) >= 0 || !connect(w, a, b)) continue
      for (const i of [a, b]) has.set(i, (has.get(i) ?? 0) + 1)
    }
  }
  const counted = new Set(met.filter(([a, b]) => !tied || findPipe(w, a, b) >= 0).map(([a, b]) => `${a} ${b}`))
  const levels: [number, number] = [0, 0]
  playLab(w, 12, { after: (events, month) => eachLearned(events, l => {
    if ((tied || l.channel === CH.fair) && counted.has(`${l.firm} ${l.other}`)) levels[month < fair + 6 ? 0 : 1] += l.amount
  }) })
  return levels
}

/** Who remembers whom. */
const pairs = (w: World): [number, number][] => firmsOf(w).flatMap(i =>
  [...w.contact.subarray(i * CONTACT_SLOTS, (i + 1) * CONTACT_SLOTS)].filter(j => j >= 0).map(j => [i, j] as [number, number]))
