/**
 * OPENNESS OF A REGION
 * The essay, 5, fifth point: the ability to build "well functioning network relations – pipelines – ... is in itself perhaps one of the most
 * important localized capabilities".
 *
 *   openness moves towards min(1, 1.5 · mean trust of the local firms' best pipelines), up by opennessGrows, down by opennessFades a month
 * It raises the first trust of every pipeline of every local firm (trust.ts) and shortens the search (pipelines.ts).
 */
import { clamp } from '../arithmetic.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  opennessGrows: { value: 0.04, unit: 'per month', min: 0, max: 1, source: 'play; essay 5', meaning: 'how fast a region learns to deal with the outside' },
  opennessFades: { value: 0.015, unit: 'per month', min: 0, max: 1, source: 'play; essay 5', meaning: 'how slowly it forgets it' },
})

export function moveOpenness(world: World, { n, q, regionStart, perRegion }: Scratch): void {
  const { alive, region, outsideTrust, openness } = world
  perRegion.fill(0)
  for (let i = 0; i < n; i++) if (alive[i] === 1) perRegion[region[i]] += outsideTrust[i]
  for (let r = 0; r < openness.length; r++) {
    const firms = regionStart[r + 1] - regionStart[r]
    const target = firms > 0 ? clamp(1.5 * perRegion[r] / firms, 0, 1) : 0
    openness[r] += (target > openness[r] ? q.opennessGrows : q.opennessFades) * (target - openness[r])
  }
}
