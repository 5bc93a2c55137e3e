/**
 * TALENT
 * The essay, 2: a dominating knowledge base "will attract those firms and individuals most compatible with it"; footnote 4: the most
 * talented of any industry flock around the hotspots where firms in that line of business agglomerate.
 *
 *   a region above the mean stock of a field draws people:  gain = talentPull · (stock − mean) · crowd, crowd = firms/(firms + 4)
 *   they come from the regions below it, each giving in proportion to what it lies below; nobody is made out of nothing
 *
 * Part of localized capability (element one): what moves is the regional stock that capability.ts grows, between 0 and 2.
 */
import { F } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  talentPull: { value: 0.004, unit: 'per month', min: 0, max: 0.2, source: 'play; essay 2, footnote 4', meaning: 'how strongly places that are good at a field draw skilled people from elsewhere' },
})
const FULL = 2

/** Moves skilled people, and with them stock, towards where a field is strong. The sum over regions stays as it is. */
export function flock({ capability, sizes: { regions } }: World, { q, regionStart }: Scratch): void {
  if (q.talentPull === 0) return
  for (let f = 0; f < F; f++) {
    let mean = 0, wanted = 0, given = 0
    for (let r = 0; r < regions; r++) mean += capability[r * F + f] / regions
    for (let r = 0; r < regions; r++) {
      const stock = capability[r * F + f]
      if (stock > mean) wanted += Math.min(FULL - stock, q.talentPull * (stock - mean) * crowdOf(regionStart, r))
      else given += mean - stock
    }
    if (wanted <= 0 || given <= 0) continue
    // a region gives at most what it has: where less can come, all who draw get less
    let had = 0
    for (let r = 0; r < regions; r++) if (capability[r * F + f] < mean) had += Math.min(capability[r * F + f], wanted * (mean - capability[r * F + f]) / given)
    const part = had / wanted
    for (let r = 0; r < regions; r++) {
      const k = r * F + f, stock = capability[k]
      if (stock > mean) capability[k] = stock + part * Math.min(FULL - stock, q.talentPull * (stock - mean) * crowdOf(regionStart, r))
      else if (stock < mean) capability[k] = stock - Math.min(stock, wanted * (mean - stock) / given)
    }
  }
}

function crowdOf(regionStart: Int32Array, r: number): number {
  const firms = regionStart[r + 1] - regionStart[r]
  return firms / (firms + 4)
}
