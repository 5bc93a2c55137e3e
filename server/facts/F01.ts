/**
 * F1 · Learning is an inverted U of cognitive distance.
 *
 * Source: Nooteboom, Van Haverbeke, Duysters, Gilsing & van den Oord, "Optimal cognitive distance and absorptive capacity", Research Policy 36
 * (2007) 1016–1034: innovation performance of alliance partners is an inverted U of the distance between their technological profiles. The
 * essay (3, 4) says the same of "cognitive distance" and cites the working paper of 2005.
 *
 * Measured: 12 pairs of next-door neighbours, one of each pair watching and meeting the other. Every month both get profiles anew:
 * the same number of levels above the floor in sum (level gap held at zero), the second one's a copy of the first's in which a drawn number of
 * levels was carried from fields to other fields. So only *what* they know differs, not how much. Learning = levels taken over from the
 * neighbour in that month (sight and talk). A quadratic fit of it on profile distance, 0 to 95th percentile.
 * Honest because nothing but the composition varies, by lot, and neither the rise nor the fall is told to the learner.
 */
import { makeAdvance } from '../../shared/economy/advances.ts'
import { F, WATCH_SLOTS } from '../../shared/economy/dimensions.ts'
import { profileDistance } from '../../shared/economy/mechanisms/understanding.ts'
import { cloneWorld, CLOCK, type World } from '../../shared/economy/world.ts'
import { invertedU } from './kit/claims.ts'
import { draws } from './kit/draws.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { eachLearned, lab, playLab } from './kit/lab.ts'
import { filled, hump } from './kit/statistics.ts'

const PAIRS = 12, MONTHS = 400, LEVELS = 8

export const fact: Fact = {
  id: 'F1', title: 'Learning is an inverted U of cognitive distance, level gap held',
  experiments: [{ id: 'F01', file: import.meta.url, run }],
  judge: samples => {
    const rows = lists(samples, 'distance').map((distance, i) => ({ distance, learned: lists(samples, 'learned')[i] }))
    const sorted = rows.flatMap(r => r.distance).sort((a, b) => a - b), end = sorted[Math.floor(0.95 * sorted.length)]
    return invertedU('levels per pair-month', rows, kept => hump(kept.flatMap(r => r.distance), kept.flatMap(r => r.learned), 0, end))
  },
}

function run(seed: string): Sample {
  const u = draws(`F1 ${seed}`), distance: number[] = [], learned: number[] = []
  const start = lab({ seed, firms: 2 * PAIRS, place: i => ({ region: Math.floor(i / 2) % 3, plot: Math.floor(i / 6) }) })
  for (let m = 0; m < MONTHS; m++) {
    const w = cloneWorld(start), got = new Float64Array(2 * PAIRS)
    w.clock[CLOCK.month] = m
    for (let i = 0; i < 2 * PAIRS; i += 2) {
      const own = thrown(LEVELS, u)
      know(w, i, own)
      know(w, i + 1, carried(own, Math.floor(u() * (LEVELS + 1)), u))
      w.watch[i * WATCH_SLOTS] = i + 1
    }
    for (let i = 0; i < 2 * PAIRS; i += 2) distance.push(profileDistance(w, i, i + 1))
    playLab(w, 1, { after: events => eachLearned(events, l => { if (l.other === l.firm + 1 && l.firm % 2 === 0) got[l.firm] += l.amount }) })
    for (let i = 0; i < 2 * PAIRS; i += 2) learned.push(got[i])
  }
  return { distance, learned }
}

/** Levels thrown on the fields, half of them on one drawn speciality. */
function thrown(levels: number, u: () => number): number[] {
  const profile = filled(F, 0), special = Math.floor(u() * F)
  for (let k = 0; k < levels; k++) profile[u() < 0.5 ? special : Math.floor(u() * F)]++
  return profile
}

/** The profile after `moved` levels were taken from drawn fields and laid on other drawn fields, no level twice. */
function carried(profile: readonly number[], moved: number, u: () => number): number[] {
  const left = profile.flatMap((n, f) => filled(n, f)), to = [...profile]
  for (let k = 0; k < moved; k++) {
    const [from] = left.splice(Math.floor(u() * left.length), 1)
    to[from]--
    to[(from + 1 + Math.floor(u() * (F - 1))) % F]++
  }
  return to
}

/** Gives firm i these levels above the floor, each the top of an advance two years old. */
function know(w: World, i: number, above: readonly number[]): void {
  above.forEach((n, f) => {
    const k = i * F + f
    w.level[k] = w.floor[f] + n
    w.practice[k] = n > 0 ? makeAdvance(w, f, w.level[k], i, w.region[i], -1) : -1
  })
}
