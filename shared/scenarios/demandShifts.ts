/**
 * When and where to demand turns: a scenario may leave it to the session's seed, within a range, so that nobody can know it who has played
 * the scenario before. Nothing of what was drawn leaves the world but as hints (mechanisms/vertical.ts) and when it happens.
 */
import { chance, seedWords } from '../economy/chance.ts'
import type { Scenario } from './schema.ts'

/** The scenario with each shift's year drawn from `year` to `latest` and its target from `to` and `or`, all equally likely; what is fixed stays. */
export function shiftsDrawn(scenario: Scenario, seed: string): Scenario {
  const [a, b] = seedWords(`demand ${seed}`)
  const demandShifts = scenario.demandShifts.map(({ year, latest = year, to, or = [] }, k) => {
    const targets = [to, ...or]
    return {
      year: year + Math.floor(chance(a, b, k, 0, 0) * (latest - year + 1)),
      to: targets[Math.floor(chance(a, b, k, 0, 1) * targets.length)],
    }
  })
  return { ...scenario, demandShifts }
}
