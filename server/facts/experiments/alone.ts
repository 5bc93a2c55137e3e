/**
 * Together or alone: after three years of a local life each firm in turn is put, by hand and without loss, into an empty twin of its region
 * (same institutions, stocks, wages), and the next three years are played again with the same chance. What a firm has less there is what
 * having neighbours gave it. Firms and their levers are all alike (the attention of Local), so nothing else differs.
 */
import { C, F } from '../../../shared/economy/dimensions.ts'
import { cloneWorld, type World } from '../../../shared/economy/world.ts'
import type { Experiment } from '../kit/fact.ts'
import { CH, firmsOf, firstPlot, lab, playLab, putAt, twinOf, withTwins } from '../kit/lab.ts'
import { mean, ranks } from '../kit/statistics.ts'

const BEFORE = 36, MONTHS = 36, FIRMS = 18, WORLDS = 4
/** Channels whose premium is told. */
export const TOLD = ['vertical', 'horizontal', 'social'] as const

export const alone: Experiment = {
  id: 'alone', file: import.meta.url,
  run: seed => {
    const times = Array.from({ length: WORLDS }, (_, k) => `${seed} ${k}`)
    const free = behind(times.map(s => compare(s))), held = behind(times.map(s => compare(s, holdOverlap)))
    return { ...free, ...Object.fromEntries(Object.entries(held).map(([name, x]) => [`held ${name}`, x])) }
  },
}

/** The lists of several worlds behind one another: one entry a firm. */
const behind = (worlds: readonly Record<string, number[]>[]): Record<string, number[]> =>
  Object.fromEntries(Object.keys(worlds[0]).map(name => [name, worlds.flatMap(w => w[name])]))

/** Nobody speaks the region's language better than a stranger does: what proximity builds of overlap is taken away. */
function holdOverlap(w: World): void {
  for (const i of firmsOf(w)) w.overlap[i * w.sizes.regions + w.region[i]] = w.params[w.setting.P.overlapFar]
}

function compare(seed: string, before: (w: World) => void = () => {}): Record<string, number[]> {
  const start = playLab(lab({ seed, firms: FIRMS, capacity: 2 * (FIRMS + 8), scenario: withTwins() }), BEFORE)
  const rank = ranks(firmsOf(start).map(i => start.advantage[i]))
  const together = follow(cloneWorld(start), firmsOf(start), before)
  const out: Record<string, number[]> = { rank, gain: [] }
  for (const c of TOLD) { out[c] = []; out[`${c} alone`] = [] }
  for (const i of firmsOf(start)) {
    const w = cloneWorld(start)
    const home = w.region[i], twin = twinOf(home)
    for (let f = 0; f < F; f++) {
      w.capability[twin * F + f] = w.capability[home * F + f]
      w.institution[twin * F + f] = w.institution[home * F + f]
    }
    w.wage[twin] = w.wage[home]
    w.rent[twin] = w.rent[home]
    w.openness[twin] = w.openness[home]
    putAt(w, i, firstPlot(w, twin))
    // an insider of an empty place is nobody's insider: machine-makers and universities are at home in the old one
    const apart = follow(w, [i], world => { before(world); world.embeddedness[i] = 0 })
    out.gain.push(together.advantage[i] - apart.advantage[i])
    for (const c of TOLD) { out[c].push(together.learned[c][i]); out[`${c} alone`].push(apart.learned[c][i]) }
  }
  return out
}

function follow(w: World, firms: readonly number[], before: (w: World) => void) {
  const first = w.ledger.slice(), advantage = new Float64Array(FIRMS)
  playLab(w, MONTHS, { before, after: () => { for (const i of firms) advantage[i] += w.advantage[i] / MONTHS } })
  const learned = Object.fromEntries(TOLD.map(c => [c, firmsOf(w).map(i => {
    let levels = 0
    for (let f = 0; f < F; f++) levels += w.ledger[(i * F + f) * C + CH[c]] - first[(i * F + f) * C + CH[c]]
    return levels
  })])) as Record<(typeof TOLD)[number], number[]>
  return { advantage, learned }
}

/** Share of a channel's learning that is lost alone: lists as in the sample. */
export const premium = (together: readonly (readonly number[])[], apart: readonly (readonly number[])[]): number =>
  1 - mean(apart.map(mean)) / mean(together.map(mean))
