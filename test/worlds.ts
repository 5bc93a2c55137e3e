/** Small worlds for tests: three regions at home, three abroad, a shift of demand in year 5. */
import { createWorld } from '../shared/economy/create.ts'
import { eventBuffer, type EventBuffer } from '../shared/economy/events.ts'
import { step } from '../shared/economy/step.ts'
import type { FirmStart } from '../shared/economy/start.ts'
import type { ParameterName } from '../shared/economy/parameters.ts'
import { clearEvents } from '../shared/economy/events.ts'
import type { World } from '../shared/economy/world.ts'
import { answerPipeline, findPipe, offerPipeline } from '../shared/economy/mechanisms/pipelines.ts'
import type { Scenario } from '../shared/scenarios/schema.ts'

const plots = (r: string, n: number) => Array.from({ length: n }, (_, i) => ({ id: `${r}-${i + 1}`, name: `${r} ${i + 1}` }))

export function testScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'test', version: 1, title: 'Test', briefing: ['A small world for tests.'], goal: 'both', years: 8,
    levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 1, moments: 1 },
    regions: [
      { id: 'north', name: 'North', kind: 'home', wage: 1, rent: 8, plots: plots('north', 4), capability: { materials: 1.6, tooling: 1.4 }, institutions: { materials: 1.4, tooling: 1.2 } },
      { id: 'middle', name: 'Middle', kind: 'home', wage: 1, rent: 8, plots: plots('middle', 4), capability: { control: 1.6, data: 1.4 }, institutions: { control: 1.4, data: 1.2 } },
      { id: 'south', name: 'South', kind: 'home', wage: 1, rent: 8, plots: plots('south', 4), capability: { design: 1.6, service: 1.4 }, institutions: { design: 1.4, service: 1.2 } },
      { id: 'east', name: 'East', kind: 'host', wage: 0.45, rent: 5, plots: plots('east', 2), capability: { materials: 0.6, tooling: 0.5, control: 0.5, data: 0.5, design: 0.4, service: 0.4 } },
      { id: 'delta', name: 'Delta', kind: 'host', wage: 0.45, rent: 5, plots: plots('delta', 2), capability: { materials: 0.4, tooling: 0.5, control: 0.6, data: 0.6, design: 0.4, service: 0.4 } },
      { id: 'coast', name: 'Coast', kind: 'host', wage: 0.45, rent: 5, plots: plots('coast', 2), capability: { materials: 0.4, tooling: 0.4, control: 0.4, data: 0.5, design: 0.6, service: 0.6 } },
    ],
    fields: { materials: { demand: 1, tacit: 0.8 }, tooling: { demand: 1, tacit: 0.7 }, control: { demand: 1, tacit: 0.5 }, data: { demand: 1, tacit: 0.3 }, design: { demand: 1, tacit: 0.7 }, service: { demand: 1, tacit: 0.5 } },
    demandShifts: [{ year: 5, to: { materials: 0.5, tooling: 0.5, control: 1, data: 2, design: 1, service: 1.5 } }],
    params: {}, cards: [], bots: ['local'], hostFirms: 0,
    ...changes,
  }
}

/** `n` firms, spread over the home regions and their plots in turn. */
export function testFirms(n: number, scenario = testScenario()): FirmStart[] {
  const home = scenario.regions.filter(r => r.kind === 'home')
  return Array.from({ length: n }, (_, i) => {
    const region = home[i % home.length]
    return { id: `f${i + 1}`, name: `Firm ${i + 1}`, plot: region.plots[Math.floor(i / home.length) % region.plots.length].id }
  })
}

export interface TestWorld { firms?: number; seed?: string; params?: Partial<Record<ParameterName, number>>; scenario?: Partial<Scenario>; starts?: FirmStart[] }
export function testWorld({ firms = 18, seed = 'test', params = {}, scenario = {}, starts }: TestWorld = {}): World {
  const s = testScenario({ ...scenario, params: { ...scenario.params, ...params as Record<string, number> } })
  return createWorld(s, seed, starts ?? testFirms(firms, s))
}

/** Plays months; `each` sees every month's events before they are cleared. */
export function play(world: World, months: number, each?: (events: EventBuffer, month: number) => void): World {
  const events = eventBuffer(256)
  for (let m = 1; m <= months; m++) { clearEvents(events); step(world, events); each?.(events, m) }
  return world
}

/** Opens a pipeline between two firms at once, both sides disclosing `disclosure` (2 = open). */
export function connect(world: World, a: number, b: number, disclosure = 2): number {
  if (!offerPipeline(world, a, b, disclosure)) throw new Error('no room for an offer')
  const row = findPipe(world, a, b)
  if (!answerPipeline(world, row, true, disclosure)) throw new Error('no slot left')
  return row
}
