/**
 * F19 · Proximity works largely through overlap.
 *
 * Sources: the essay, 5, fourth point; Boschma, "Proximity and innovation: a critical assessment", Regional Studies 39 (2005) 61–74.
 *
 * Measured: (a) strangers are put into a region by hand (command of its language as of anybody's anywhere), with no attention to others at
 * all: what two years later they command of it more than of the regions in which they do not live. (b) experiments/alone.ts: premium = levels learned horizontally and socially with
 * neighbours less alone; the same with everybody's command of the own region's language held at a stranger's. The cut must be at least
 * 30%, and something must be left.
 */
import { alone } from './experiments/alone.ts'
import { above } from './kit/claims.ts'
import { column, lists, type Fact, type Sample } from './kit/fact.ts'
import { firmsOf, lab, playLab } from './kit/lab.ts'
import { jackknife, mean, meanOf } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'F19', title: 'Proximity works largely through overlap',
  experiments: [{ id: 'F19', file: import.meta.url, run }, alone],
  judge: (overlap, moved) => {
    const gain = (kept: readonly Sample[], prefix: string) => mean((['horizontal', 'social'] as const).flatMap(c => [
      mean(lists(kept, `${prefix}${c}`).map(mean)) - mean(lists(kept, `${prefix}${c} alone`).map(mean))]))
    return [
      above('overlap that two years of co-location alone add', meanOf(column(overlap, 'grown')), 0),
      above('cut of the premium, overlap held', jackknife(moved, kept => 1 - gain(kept, 'held ') / gain(kept, '')), 0.3),
      above('premium left, levels', jackknife(moved, kept => gain(kept, 'held ')), 0),
    ]
  },
}

function run(seed: string): Sample {
  const w = lab({ seed, tokens: () => [5, 0, 0, 0, 0] }), R = w.sizes.regions
  w.overlap.fill(w.params[w.setting.P.overlapFar])
  playLab(w, 24)
  const own = mean(firmsOf(w).map(i => w.overlap[i * R + w.region[i]]))
  const others = mean(firmsOf(w).flatMap(i => Array.from({ length: R }, (_, r) => r).filter(r => r !== w.region[i]).map(r => w.overlap[i * R + r])))
  return { grown: own - others }
}
