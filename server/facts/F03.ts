/**
 * F3 · Mobile people carry much of what looks like proximity; what helps is technologically distant expertise, not distance in space.
 *
 * Sources: Breschi & Lissoni, "Mobility of skilled workers and co-invention networks: an anatomy of localized knowledge flows", Journal of
 * Economic Geography 9 (2009) 439–468; Song, Almeida & Wu, "Learning-by-hiring: when is mobility more likely to facilitate interfirm knowledge
 * transfer?", Management Science 49 (2003) 351–365 (more when the hired know what is distant from the firm's own; geography by itself shows no
 * such effect there).
 *
 * Measured: (a) a field of 12 Adaptives among other strategies: hires are chosen freely, from what each firm sees; share that is from the
 * same region. (b) The same seeds with hiring shut (the lever's decision left out): the local premium (levels taken over per pair-year from
 * firms of the region less those from elsewhere, all channels) falls. (c) In laboratory worlds after three years, every firm hires one
 * person from a drawn other firm, in the field with most to learn: levels brought, on profile distance and on "another region", with
 * the difference in total knowledge held (least squares); for geography *alone* also how far ahead the other is in the field. Its effect must be
 * below a tenth of the mean hire.
 */
import { F } from '../../shared/economy/dimensions.ts'
import { KIND } from '../../shared/economy/events.ts'
import { mostToLearn } from '../../shared/economy/mechanisms/pipelines.ts'
import { profileDistance } from '../../shared/economy/mechanisms/understanding.ts'
import { P } from '../../shared/economy/parameters.ts'
import { cloneWorld, CLOCK } from '../../shared/economy/world.ts'
import { above, below } from './kit/claims.ts'
import { draws } from './kit/draws.ts'
import { column, lists, type Fact, type Sample } from './kit/fact.ts'
import { playField } from './kit/field.ts'
import { CH, eachLearned, firmsOf, lab, playLab } from './kit/lab.ts'
import { jackknife, leastSquares, mean, ratioOf } from './kit/statistics.ts'

const ADAPTIVES = 12, OTHERS = ['gatekeeper', 'local', 'watcher', 'globalist', 'explorer', 'follower'] as const
const TIMES = 120

export const fact: Fact = {
  id: 'F3', title: 'Hires are local, carry a part of the local premium, and help by technological, not spatial, distance',
  experiments: [{ id: 'F03', file: import.meta.url, run: seed => ({ ...free(seed), ...forced(seed) }) }],
  judge: samples => {
    const all = (kept: readonly Sample[], name: string): number[] => lists(kept, name).flat()
    const fit = (kept: readonly Sample[], ...held: string[]) => {
      const columns = ['distance', 'far', ...held].map(name => all(kept, name))
      return leastSquares(columns[0].map((_, i) => [1, ...columns.map(c => c[i])]), all(kept, 'brought'))
    }
    return [
      above('share of free hires that are local', ratioOf(column(samples, 'local'), column(samples, 'hires')), 0.7),
      above('part of the local premium that goes without hires', jackknife(samples, kept => 1 - mean(column(kept, 'premium shut')) / mean(column(kept, 'premium'))), 0),
      above('levels a hire brings, per unit of profile distance', jackknife(samples, kept => fit(kept, 'gap')[1]), 0),
      below('levels that another region adds, against the mean hire', jackknife(samples, kept => fit(kept, 'gap', 'ahead')[2] / mean(all(kept, 'brought'))), 0.1),
    ]
  },
}

function free(seed: string): Sample {
  const players = [...Array.from({ length: ADAPTIVES }, () => 'adaptive'), ...OTHERS].map(bot => ({ bot }))
  const open = flows(seed, players), shut = flows(seed, players.map(p => ({ ...p, may: d => d.kind !== 'hire' })))
  return { hires: open.hires, local: open.local, premium: open.premium, 'premium shut': shut.premium }
}

function flows(seed: string, players: Parameters<typeof playField>[0]['players']) {
  let hires = 0, local = 0
  const levels = [0, 0], pairs = [0, 0]
  playField({
    seed, players, boardDraws: 1, valueDraws: 1,
    each: (w, events, month) => {
      for (let x = 0; x < events.count; x++) {
        if (events.kind[x] !== KIND.hired) continue
        hires++
        if (events.region[x] === w.region[events.firm[x]]) local++
      }
      eachLearned(events, l => { if (l.other >= 0 && l.other !== l.firm) levels[w.region[l.other] === w.region[l.firm] ? 0 : 1] += l.amount })
      if (month % 12 === 0) for (const i of firmsOf(w)) for (const j of firmsOf(w)) if (i !== j) pairs[w.region[i] === w.region[j] ? 0 : 1]++
    },
  })
  return { hires, local, premium: levels[0] / pairs[0] - levels[1] / pairs[1] }
}

function forced(seed: string): Sample {
  const start = playLab(lab({ seed }), 36), u = draws(`F3 ${seed}`)
  const distance: number[] = [], far: number[] = [], gap: number[] = [], ahead: number[] = [], brought: number[] = []
  for (let t = 0; t < TIMES; t++) {
    const w = cloneWorld(start), firms = firmsOf(w), at = new Map<number, number>()
    w.clock[CLOCK.month] = 36 + 12 * t + 1
    for (const i of firms) {
      const j = firms[Math.floor(u() * firms.length)], f = mostToLearn(w.level, w.practice, i, j, w.params[P.gapScale])
      if (j === i || f < 0 || firms.some(k => w.hireFrom[k] === j)) continue
      w.hireFrom[i] = j
      w.hireField[i] = f
      at.set(i, distance.length)
      distance.push(profileDistance(w, i, j))
      far.push(w.region[i] === w.region[j] ? 0 : 1)
      let total = 0
      for (let g = 0; g < F; g++) total += w.level[j * F + g] - w.level[i * F + g]
      gap.push(total / F)
      ahead.push(w.level[j * F + f] - w.level[i * F + f])
      brought.push(0)
    }
    playLab(w, 1, { after: events => eachLearned(events, l => {
      const k = at.get(l.firm)
      if (k !== undefined && l.channel === CH.mobility) brought[k] += l.amount
    }) })
  }
  return { distance, far, gap, ahead, brought }
}
