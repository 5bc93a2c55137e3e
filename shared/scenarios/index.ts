/** The scenarios that ship, and the check that any other one has to pass. */
import { CARDS } from '../cards/index.ts'
import { BOTS } from '../bots/index.ts'
import { FIELDS, MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { PARAMETERS } from '../economy/parameters.ts'
import { no, type Refusal } from '../refusals.ts'
import { beingThere } from './being-there.ts'
import { firstHour } from './first-hour.ts'
import { lockedIn } from './locked-in.ts'
import { firstProblem, wrong, type Problem } from './problem.ts'
import { pumpingTheBuzz } from './pumping-the-buzz.ts'
import { scenarioSchema, type Scenario } from './schema.ts'
import { theCommons } from './the-commons.ts'

export { shiftsDrawn } from './demandShifts.ts'
export { regionsFor } from './regionsFor.ts'

export const SCENARIOS: Readonly<Record<string, Scenario>> = Object.fromEntries(
  [firstHour, theCommons, lockedIn, pumpingTheBuzz, beingThere].map(s => [s.id, s]),
)

/** What a new session is asked to play: the id of a scenario that ships, or a whole scenario. Refuses with `unknownScenario` or `badSettings`. */
export function scenarioAsked(raw: unknown): { scenario: Scenario } | { refusal: Refusal } {
  if (typeof raw === 'object' && raw !== null) return parseScenario(raw)
  const id = String(raw)
  return Object.hasOwn(SCENARIOS, id) ? { scenario: SCENARIOS[id] } : { refusal: no('unknownScenario', { scenario: id.slice(0, 60) }) }
}

/** A scenario from anything that was typed or sent. Refuses with `badSettings`: the place of the first mistake, and what is wrong there. */
export function parseScenario(raw: unknown): { scenario: Scenario } | { refusal: Refusal } {
  const parsed = scenarioSchema.safeParse(raw)
  if (!parsed.success) return { refusal: no('badSettings', firstProblem(parsed.error, raw, scenarioSchema)) }
  const problem = CHECKS.map(check => check(parsed.data)).find(found => found !== null)
  return problem ? { refusal: no('badSettings', problem) } : { scenario: parsed.data }
}

/** What a schema cannot say: parts that have to fit each other, and names that have to exist. */
const CHECKS: ((s: Scenario) => Problem | null)[] = [
  kinds, uniqueIds, demands, params, cards, bots,
]

/** Regions of one kind that the map has room for. */
const KIND_MAX = 3
function kinds(s: Scenario): Problem | null {
  for (const kind of ['home', 'host'] as const) {
    const regions = s.regions.filter(r => r.kind === kind).length
    if (regions < 1 || regions > KIND_MAX) return { path: 'regions', problem: `${regions} ${kind} regions will not do: expected 1 to ${KIND_MAX}` }
  }
  return null
}

function uniqueIds(s: Scenario): Problem | null {
  const seen = new Set<string>()
  for (const [i, r] of s.regions.entries()) {
    for (const [path, id] of [[`regions.${i}.id`, r.id], ...r.plots.map((p, j) => [`regions.${i}.plots.${j}.id`, p.id])]) {
      if (seen.has(id)) return { path, problem: `there is another region or plot called ${id}` }
      seen.add(id)
    }
  }
  return null
}

function demands(s: Scenario): Problem | null {
  if (!FIELDS.some(f => (s.fields[f]?.demand ?? 1) > 0)) return { path: 'fields', problem: 'expected demand for at least one field' }
  for (const [i, shift] of s.demandShifts.entries()) {
    for (const [path, to] of [['to', shift.to] as const, ...(shift.or ?? []).map((target, k) => [`or.${k}`, target] as const)]) {
      if (!FIELDS.some(f => (to[f] ?? 1) > 0)) return { path: `demandShifts.${i}.${path}`, problem: 'expected demand for at least one field' }
    }
    if (lastOf(shift) < shift.year) return { path: `demandShifts.${i}.latest`, problem: wrong(shift.latest, `expected ${shift.year} to 12: no earlier than its year`) }
    if (s.demandShifts.slice(0, i).some(other => other.year <= lastOf(shift) && shift.year <= lastOf(other))) return { path: `demandShifts.${i}.year`, problem: 'two shifts in one year' }
  }
  return null
}

const lastOf = ({ year, latest = year }: Scenario['demandShifts'][number]): number => latest

function params(s: Scenario): Problem | null {
  for (const [name, value] of Object.entries(s.params)) {
    const known = PARAMETERS.find(p => p.name === name)
    if (!known) return { path: `params.${name}`, problem: 'there is no such parameter; docs/model.md lists them' }
    if (value < known.min || value > known.max) return { path: `params.${name}`, problem: wrong(value, `expected ${known.min} to ${known.max} (${known.unit})`) }
  }
  return null
}

function cards(s: Scenario): Problem | null {
  for (const [i, c] of s.cards.entries()) {
    if (!Object.hasOwn(CARDS, c.card)) return { path: `cards.${i}.card`, problem: `there is no event card called ${c.card}; there are: ${Object.keys(CARDS).join(', ')}` }
    const { where } = CARDS[c.card]
    const region = s.regions.find(r => r.id === c.region)
    if (where !== 'world' && !(region && (where === 'region' || region.kind === where))) return { path: `cards.${i}.region`, problem: 'this card needs a region of the scenario that it fits' }
    if ((c.year - 1) * MONTHS_PER_YEAR + c.month > s.years * MONTHS_PER_YEAR) return { path: `cards.${i}.year`, problem: wrong(c.year, `the game is over by then, it has ${s.years} years`) }
  }
  return null
}

function bots(s: Scenario): Problem | null {
  const unknown = s.bots.findIndex(bot => !Object.hasOwn(BOTS, bot))
  return unknown < 0 ? null : { path: `bots.${unknown}`, problem: `there is no strategy called ${s.bots[unknown]}; there are: ${Object.keys(BOTS).join(', ')}` }
}
