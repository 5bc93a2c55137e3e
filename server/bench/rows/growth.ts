/** Time of the engine per firm and month in a world of 3,000 firms against one of 30: what it costs to be many. */
import { createWorld } from '../../../shared/economy/create.ts'
import { clearEvents, eventBuffer } from '../../../shared/economy/events.ts'
import { step } from '../../../shared/economy/step.ts'
import { cloneWorld, type World } from '../../../shared/economy/world.ts'
import { applyDue, type Due } from '../../../shared/decisions/due.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { scenarioFor } from '../../../shared/session/start.ts'
import type { Decision } from '../../../shared/decisions/index.ts'
import type { Row } from '../row.ts'

const OPEN = { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 1, moments: 1 }
const SMALL = 30, LARGE = 3000, YEARS_BEFORE = 2, MONTHS = 12

export const row: Row = {
  id: 'growth', what: `engine time per firm-month at ${LARGE} firms over that at ${SMALL}`, unit: 'µs',
  ratio: 'ours/rival', bar: 1.6, sense: 'atMost', rounds: 9, warmUp: 2,
  open: say => {
    say(`two years of ${LARGE} firms, so that pipelines, habits and advances are there`)
    const large = used(LARGE), small = used(SMALL)
    return {
      ours: { what: `${LARGE} firms`, measure: () => perFirmMonth(large, LARGE, 1) },
      // as much work in a round as on the other side
      rival: { what: `${SMALL} firms`, measure: () => perFirmMonth(small, SMALL, LARGE / SMALL) },
    }
  },
}

/** µs per firm and month over a year, repeated on fresh copies. */
function perFirmMonth(world: World, firms: number, repeats: number): number {
  const events = eventBuffer(firms * 4)
  let took = 0
  for (let r = 0; r < repeats; r++) {
    const copy = cloneWorld(world)
    const from = performance.now()
    for (let m = 0; m < MONTHS; m++) {
      clearEvents(events)
      step(copy, events)
    }
    took += performance.now() - from
  }
  return took * 1000 / (firms * MONTHS * repeats)
}

/** A world that has run for two years with pipelines, watching, production abroad and fairs, in the same mixture at every size. */
function used(firms: number): World {
  const scenario = SCENARIOS['first-hour']
  const { regions } = scenarioFor(scenario, firms)
  const homes = regions.filter(r => r.kind === 'home'), hosts = regions.filter(r => r.kind === 'host')
  const world = createWorld({ ...scenario, regions }, 'bench', Array.from({ length: firms }, (_, i) => {
    const { plots } = homes[i % homes.length]
    return { id: `f${i}`, name: `Firm ${i}`, plot: plots[Math.floor(i / homes.length) % plots.length].id }
  }))
  const events = eventBuffer(firms * 4)
  for (let month = 0; month < YEARS_BEFORE * 12; month++) {
    clearEvents(events)
    if (month === 0) setLevers(world, firms, homes.length, hosts.map(h => h.id))
    step(world, events)
  }
  return world
}

/** Levers in turn: a third of the firms with a pipeline, half of them abroad in part, all of them watching somebody. */
function setLevers(world: World, firms: number, homes: number, hosts: string[]): void {
  const due: Due[] = []
  const decide = (firm: number, decision: Decision) => due.push({ firm, seq: due.length, decision })
  for (let i = 0; i < firms; i++) {
    const tied = i % 3 === 0
    decide(i, { kind: 'attention', focus: 'data', tokens: { research: 4, watching: 2, mingling: 2, vertical: 1, pipelines: 1 } })
    decide(i, { kind: 'watch', firms: [`f${(i + homes) % firms}`] })
    decide(i, { kind: 'standing', answer: 'accept' })
    if (tied) decide(i, { kind: 'propose', firm: `f${(i + 1) % firms}`, disclosure: 'selective' })
    if (i % 2 === 0) decide(i, { kind: 'offshore', share: 0.4, host: hosts[i % hosts.length], mode: 'supplier' })
  }
  applyDue(world, eventBuffer(), due, { year: 1, levers: OPEN, bots: new Set(), ranks: {}, values: {}, why: {}, events: [] })
}
