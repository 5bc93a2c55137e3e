/** Home regions grow with the class; all host regions are always there. */
import type { Scenario } from './schema.ts'

/** From this many firms on, up to so many home regions. */
const HOMES: readonly { above: number; regions: number }[] = [{ above: 0, regions: 2 }, { above: 12, regions: 3 }]

/** The scenario's regions that a market of `firms` firms uses: its first home regions, and all hosts, in the scenario's order. */
export function regionsFor(scenario: Scenario, firms: number): Scenario['regions'] {
  const allowed = HOMES.filter(h => firms > h.above).at(-1)?.regions ?? 1
  let homes = 0
  return scenario.regions.filter(region => region.kind === 'host' || ++homes <= allowed)
}
