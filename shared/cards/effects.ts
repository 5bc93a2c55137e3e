/**
 * What cards do to a world. Parameters are always worked out anew from the scenario's and all running cards, so that
 * when a card ends nothing of it is left behind, not even a rounding. Effects on the world's state happen once, at the beginning.
 */
import { draw } from '../economy/chance.ts'
import { F, FIELDS } from '../economy/dimensions.ts'
import { emit, KIND, type EventBuffer } from '../economy/events.ts'
import { P, PARAMETERS } from '../economy/parameters.ts'
import { CLOCK, monthOf, type World } from '../economy/world.ts'
import type { Scenario } from '../scenarios/schema.ts'
import { CARD_IDS, CARDS, type Effect } from './index.ts'

/** A card in play: its id, and the id of its region if it needs one. */
export interface Played { card: string; region: string | null }

/** Purpose of draws for cards, between those of decisions and of bots (`PURPOSE`). */
const CARD = 950

/** Sets all parameters: the scenario's, then every running card in the order in which they were played. */
export function setParameters(world: World, scenario: Scenario, running: readonly Played[]): void {
  for (const [i, p] of PARAMETERS.entries()) world.params[i] = scenario.params[p.name] ?? p.value
  for (const { card, region } of running) {
    for (const effect of CARDS[card]?.effects ?? []) {
      if (effect.on === 'param') {
        const { min, max } = PARAMETERS[P[effect.name]]
        world.params[P[effect.name]] = Math.min(max, Math.max(min, world.params[P[effect.name]] * effect.factor))
      } else if (effect.on === 'regionParam') world.params[P[effect.name]] = regionOf(world, region)
    }
  }
}

/** A card begins: what happens once, and its event. Cards of another time or place (unknown ids) do nothing. */
export function beginCard(world: World, card: string, region: string | null, events: EventBuffer): void {
  const known = CARDS[card]
  if (!known) return
  const r = regionOf(world, region)
  for (const effect of known.effects) once(world, effect, r)
  emit(events, KIND.cardBegan, -1, -1, r, -1, -1, -1, 0, CARD_IDS.indexOf(card))
}

/** A card ends: its event. What it did to parameters went with `setParameters`. */
export function endCard(world: World, card: string, region: string | null, events: EventBuffer): void {
  if (CARDS[card]) emit(events, KIND.cardEnded, -1, -1, regionOf(world, region), -1, -1, -1, 0, CARD_IDS.indexOf(card))
}

const regionOf = (world: World, region: string | null): number => (region === null ? -1 : world.setting.regionIndex.get(region) ?? -1)
const within = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))

function once(world: World, effect: Effect, r: number): void {
  switch (effect.on) {
    case 'demand': return turnDemand(world, effect.inMonths)
    case 'trust':
      for (let row = 0; row < world.sizes.pipelines; row++) world.pipeTrust[row] *= effect.factor
      return
    case 'param': case 'regionParam': return
  }
  if (r < 0) return
  switch (effect.on) {
    case 'wage': world.wage[r] *= effect.factor; return
    case 'openness': world.openness[r] = within(world.openness[r] + effect.by, 0, 1); return
    case 'hostLevel': {
      const best = bestOf(world.hostLevel, r)
      if (world.hostLevel[r * F + best] >= 0) world.hostLevel[r * F + best] += effect.by
      return
    }
    case 'capability':
      for (const f of fieldsOf(world.capability, r, effect.fields)) world.capability[r * F + f] = within(world.capability[r * F + f] + effect.by, 0, 2)
      return
    case 'institution': return shiftInstitutions(world, r, fieldsOf(world.institution, r, effect.fields), effect.by)
  }
}

function fieldsOf(of: Float64Array, r: number, fields: Extract<Effect, { fields: unknown }>['fields']): number[] {
  if (fields === 'all') return FIELDS.map((_, f) => f)
  if (fields === 'best') return [bestOf(of, r)]
  if (fields === 'weakest') return [bestOf(of, r, -1)]
  return fields.map(f => FIELDS.indexOf(f))
}
/** Field in which a region stands highest (or, with −1, lowest); the first of equals. */
function bestOf(of: { [i: number]: number }, r: number, sign = 1): number {
  let best = 0
  for (let f = 1; f < F; f++) if (sign * of[r * F + f] > sign * of[r * F + best]) best = f
  return best
}

/** A region's institutions keep their mean of 1: what one field gains the others lose. */
function shiftInstitutions(world: World, r: number, fields: readonly number[], by: number): void {
  for (const f of fields) world.institution[r * F + f] += by
  let sum = 0
  for (let f = 0; f < F; f++) sum += world.institution[r * F + f]
  for (let f = 0; f < F; f++) world.institution[r * F + f] *= F / sum
}

/** The field that is wanted most loses half of its weight to another one, drawn. A shift that comes sooner keeps its month. */
function turnDemand(world: World, inMonths: number): void {
  const { demand, demandNext, clock } = world
  let most = 0
  for (let f = 1; f < F; f++) if (demand[f] > demand[most]) most = f
  const gains = (most + 1 + Math.floor(draw(world.seed, monthOf(world), 0, CARD) * (F - 1))) % F
  demandNext.set(demand)
  demandNext[most] = demand[most] / 2
  demandNext[gains] += demand[most] / 2
  const month = monthOf(world) + inMonths
  clock[CLOCK.shiftMonth] = clock[CLOCK.shiftMonth] >= monthOf(world) ? Math.min(clock[CLOCK.shiftMonth], month) : month
}
