/**
 * Fields of named strategies: whole sessions played by bots through the same views, checks and decisions as in class, without journal or
 * clock. A test holds it against `playOut` (same firms, same seed: same hash).
 */
import { BOTS } from '../../../shared/bots/index.ts'
import { applyDue, type Due } from '../../../shared/decisions/due.ts'
import { checkDecision, type Decision } from '../../../shared/decisions/index.ts'
import { project } from '../../../shared/economy/afterYears.ts'
import { draw, PURPOSE } from '../../../shared/economy/chance.ts'
import { createWorld } from '../../../shared/economy/create.ts'
import { MONTHS_PER_YEAR } from '../../../shared/economy/dimensions.ts'
import { clearEvents, eventBuffer, type EventBuffer } from '../../../shared/economy/events.ts'
import { step } from '../../../shared/economy/step.ts'
import { monthOf, type World } from '../../../shared/economy/world.ts'
import { regionsFor } from '../../../shared/scenarios/regionsFor.ts'
import type { Scenario } from '../../../shared/scenarios/schema.ts'
import { Moment, type ViewContext } from '../../../shared/view/index.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { cardsOf } from './cards.ts'
import { draws } from './draws.ts'
import { labScenario } from './lab.ts'

export interface Player {
  /** key of BOTS; null = never decides */
  bot: string | null
  /** plot id; given in turn over the home regions when left out (all or none) */
  plot?: string
  id?: string
  /** decisions that it may make; all when left out */
  may?: (decision: Decision) => boolean
  /** what it decides beside (or instead of) its strategy, after it */
  also?: (view: FirmView, world: World) => Decision[]
}
export interface FieldOptions {
  seed: string
  players: readonly Player[]
  scenario?: Scenario
  years?: number
  /** draws behind the boards of each year (bots look at ranks), and behind the values at the end */
  boardDraws?: number
  valueDraws?: number
  /** in each month (1 = the first) after decisions took effect, before the engine's step: where event cards are played */
  before?: (world: World, events: EventBuffer, month: number) => void
  /** after each month */
  each?: (world: World, events: EventBuffer, month: number) => void
}
export interface Field {
  world: World
  /** k per firm, after-years counted in */ values: Float64Array
  /** the same as it stood on the board after each year */ boards: Float64Array[]
  prosperity: Float64Array
}

export function playField({ seed, players, scenario = labScenario(), years = scenario.years, boardDraws = 2, valueDraws = 6, before, each }: FieldOptions): Field {
  const market = { ...scenario, regions: regionsFor(scenario, players.length) }
  const plots = seats(market, players.length, seed)
  const world = createWorld(market, seed, players.map((p, i) => ({ id: p.id ?? `f${i}`, name: `Firm ${i}`, plot: p.plot ?? plots[i] })))
  const buffer = eventBuffer(512)
  const bots = new Set(players.map((p, i) => p.id ?? `f${i}`))
  const boards: Float64Array[] = [], cards = cardsOf(market)
  let standing: Pick<ViewContext, 'ranks' | 'values'> = { ranks: {}, values: {} }
  for (let month = 0; month < years * MONTHS_PER_YEAR; month++) {
    const context: ViewContext = { year: Math.floor(month / MONTHS_PER_YEAR) + 1, levers: scenario.levers, bots, ...standing, why: {}, events: NO_EVENTS }
    const due = decisions(world, players, context)
    clearEvents(buffer)
    applyDue(world, buffer, due, context)
    cards(world, buffer, month + 1)
    before?.(world, buffer, month + 1)
    step(world, buffer)
    each?.(world, buffer, month + 1)
    if ((month + 1) % MONTHS_PER_YEAR !== 0 || month + 1 === years * MONTHS_PER_YEAR) continue
    const { values } = project(world, boardDraws)
    boards.push(values)
    standing = board(world, values)
  }
  const end = project(world, valueDraws)
  boards.push(end.values)
  return { world, values: end.values, boards, prosperity: end.prosperity }
}

function decisions(world: World, players: readonly Player[], context: ViewContext): Due[] {
  const moment = new Moment(world, context)
  const due: Due[] = []
  players.forEach(({ bot, may, also }, firm) => {
    if (world.alive[firm] === 0) return
    const view = moment.glance(firm)
    const wished = bot === null ? [] : BOTS[bot](view, purpose => draw(world.seed, monthOf(world), firm, PURPOSE.bot + purpose))
    for (const decision of [...wished, ...(also?.(view, world) ?? [])]) {
      if ((may?.(decision) ?? true) && checkDecision(view, decision) === null) due.push({ firm, seq: due.length, decision })
    }
  })
  return due
}

function board(world: World, values: Float64Array): Pick<ViewContext, 'ranks' | 'values'> {
  const firms = [...values.keys()].filter(i => world.alive[i] === 1).sort((a, b) => values[b] - values[a] || a - b)
  const id = (i: number) => world.setting.firms[i].id
  return { ranks: Object.fromEntries(firms.map((i, at) => [id(i), at + 1])), values: Object.fromEntries(firms.map(i => [id(i), values[i]])) }
}

/** A plot for each: in turn over the home regions, from a drawn region on; in each region plot by plot, as a class is seated. */
function seats(scenario: Scenario, n: number, seed: string): string[] {
  const homes = scenario.regions.filter(r => r.kind === 'home')
  const first = Math.floor(draws(`seats ${seed}`)() * homes.length)
  return Array.from({ length: n }, (_, i) => {
    const { plots } = homes[(i + first) % homes.length]
    return plots[Math.floor(i / homes.length) % plots.length].id
  })
}

export const STRATEGIES = Object.keys(BOTS)
/** Strategies look neither at the feed nor at the books of "why": these are not made. */
const NO_EVENTS: ViewContext['events'] = []
