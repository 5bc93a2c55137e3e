/**
 * Gaps between regions that are more than luck. Regions differ in their firms' mean advantage by chance alone; so each region's firms are split in
 * two halves, and the gap is the covariance of the two halves' means over the home regions: what the halves have in common is the region's
 * own. Eight years, mean of the last two.
 */
import type { ParameterName } from '../../../shared/economy/parameters.ts'
import type { World } from '../../../shared/economy/world.ts'
import { firmsOf, HOMES, lab, playLab, type Lab } from '../kit/lab.ts'
import { mean } from '../kit/statistics.ts'

const MONTHS = 96, FROM = 72

/** Levels² of the home regions' systematic differences in advantage; may be below zero by chance. */
export function gapOf(w: World): number {
  const half = (which: number) => Array.from({ length: HOMES }, (_, r) =>
    mean(firmsOf(w).filter(i => w.region[i] === r && Math.floor(i / HOMES) % 2 === which).map(i => w.advantage[i])))
  const a = half(0), b = half(1), ma = mean(a), mb = mean(b)
  return a.reduce((s, x, r) => s + (x - ma) * (b[r] - mb), 0) / (HOMES - 1)
}

export function gapWith(seed: string, params: Partial<Record<ParameterName, number>>, more: Partial<Lab> = {}, begin: (w: World) => void = () => {}): number {
  const w = lab({ seed, params, ...more })
  begin(w)
  const gaps: number[] = []
  playLab(w, MONTHS, { after: (_, month) => { if (month >= FROM) gaps.push(gapOf(w)) } })
  return mean(gaps)
}
