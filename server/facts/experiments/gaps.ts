/**
 * Gaps between regions that are more than luck. Mean knowledge above the floor differs between regions by chance alone; so each region's
 * firms are split in two halves, and the gap is the covariance of the two halves' deviations over regions and fields: what the halves have
 * in common is the region's own (Local attention, eight years, mean of the last two).
 */
import { F } from '../../../shared/economy/dimensions.ts'
import type { ParameterName } from '../../../shared/economy/parameters.ts'
import type { World } from '../../../shared/economy/world.ts'
import { firmsOf, HOMES, lab, playLab, type Lab } from '../kit/lab.ts'
import { mean } from '../kit/statistics.ts'

const MONTHS = 96, FROM = 72

/** Levels² of the home regions' systematic differences by field; may be below zero by chance. */
export function gapOf(w: World): number {
  const half = (which: number) => Array.from({ length: HOMES }, (_, r) => {
    const firms = firmsOf(w).filter(i => w.region[i] === r && Math.floor(i / HOMES) % 2 === which)
    return Array.from({ length: F }, (_, f) => mean(firms.map(i => w.level[i * F + f] - w.floor[f])))
  })
  const a = half(0), b = half(1)
  let gap = 0
  for (let f = 0; f < F; f++) {
    const ma = mean(a.map(r => r[f])), mb = mean(b.map(r => r[f]))
    for (let r = 0; r < HOMES; r++) gap += (a[r][f] - ma) * (b[r][f] - mb)
  }
  return gap / (F * (HOMES - 1))
}

export function gapWith(seed: string, params: Partial<Record<ParameterName, number>>, more: Partial<Lab> = {}, begin: (w: World) => void = () => {}): number {
  const w = lab({ seed, params, ...more })
  begin(w)
  const gaps: number[] = []
  playLab(w, MONTHS, { after: (_, month) => { if (month >= FROM) gaps.push(gapOf(w)) } })
  return mean(gaps)
}
