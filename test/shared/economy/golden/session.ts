/**
 * Golden sessions: busy sessions whose every year is remembered as fingerprints of all arrays of the world. They say nothing about whether the
 * economy is right; they make every change of it a conscious step. Each carries its scenario and all parameters with it, so that
 * tuning a default value changes nothing here: only other equations, other order, other chance do.
 */
import { createHash } from 'node:crypto'
import { beginCard, endCard, setParameters, type Played } from '../../../../shared/cards/effects.ts'
import { project } from '../../../../shared/economy/afterYears.ts'
import { advanceWords } from '../../../../shared/economy/advances.ts'
import { createWorld } from '../../../../shared/economy/create.ts'
import { clearEvents, eventBuffer, readEvents, type EventKind } from '../../../../shared/economy/events.ts'
import { PARAMETERS } from '../../../../shared/economy/parameters.ts'
import { step } from '../../../../shared/economy/step.ts'
import { whyChanged } from '../../../../shared/economy/whyChanged.ts'
import { CLOCK, worldLayout, type World } from '../../../../shared/economy/world.ts'
import type { Scenario } from '../../../../shared/scenarios/schema.ts'
import { busyMonth, luckOf } from './busy.ts'

/** What a session starts from. `scenario.params` holds every parameter. */
export interface Pinned { scenario: Scenario; firms: number; luck: number }
/** What came out: a fingerprint per year and array (8 hex digits each, in the order of `arrays`), and one per month. */
export interface Traces { arrays: string[]; years: string[]; months: string }
export interface Golden extends Pinned, Traces {}

const YEAR = 12
/** Cards by the month in which they come, and after how many months they go. */
const PLAYED: readonly [month: number, card: string, home: boolean, months: number][] = [
  [14, 'trade-opening', true, 60], [20, 'stronger-patents', true, 12], [26, 'cluster-policy', true, 30], [30, 'demand-shift-announced', true, 1],
  [50, 'cheaper-distance', true, 20], [58, 'demand-shift-sudden', true, 1], [62, 'weaker-patents', false, 20],
]

const print = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8)
const NAMES = (Object.keys(worldLayout) as (keyof typeof worldLayout)[])
  // the parameters are pinned; where they stand in their array is no matter
  .filter(name => name !== 'params')
/** What is read out of the world beside its arrays. */
const READ = ['events', 'whyChanged', 'namesOfAdvances', 'afterYears'] as const
export const ARRAYS: string[] = [...NAMES, ...READ]

function printOf(world: World, name: (typeof NAMES)[number]): string {
  const column = world[name]
  const rows = name.startsWith('advance') && name !== 'advantage' ? column.subarray(0, world.clock[CLOCK.advances]) : column
  return print(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength))
}

/** Plays a session from what is pinned. `seen` is told every kind of event. */
export function playGolden({ scenario, firms, luck }: Pinned, seen: (kind: EventKind) => void = () => {}): Traces {
  const known = new Set<string>(PARAMETERS.map(p => p.name))
  const now: Scenario = { ...scenario, params: Object.fromEntries(Object.entries(scenario.params).filter(([name]) => known.has(name))) }
  const plots = scenario.regions.flatMap(r => r.plots)
  const starts = Array.from({ length: firms }, (_, i) => ({ id: `f${i}`, name: `Firm ${i}`, plot: plots[(i * 5) % plots.length].id }))
  const world = createWorld(now, `golden ${scenario.id}`, starts)
  const next = luckOf(luck), events = eventBuffer(256)
  const running: (Played & { until: number })[] = []
  const years: string[] = []
  let months = '', told = createHash('sha256')
  for (let m = 0; m < scenario.years * YEAR; m++) {
    clearEvents(events)
    cards(world, now, m, running, events)
    busyMonth(world, next, events)
    step(world, events)
    for (const e of readEvents(events, m + 1)) { seen(e.kind); told.update(JSON.stringify(e)) }
    months += print(NAMES.map(name => printOf(world, name)).join()).slice(0, 4)
    if ((m + 1) % YEAR !== 0) continue
    const all = Array.from({ length: world.clock[CLOCK.firms] }, (_, i) => i)
    const last = m + 1 === scenario.years * YEAR
    const after = last ? project(world, 2, YEAR) : null
    years.push([
      ...NAMES.map(name => printOf(world, name)), told.digest('hex').slice(0, 8), print(JSON.stringify(all.map(i => whyChanged(world, i)))),
      print(JSON.stringify(Array.from({ length: world.clock[CLOCK.advances] }, (_, a) => advanceWords(world, a)))),
      print(after ? JSON.stringify([[...after.values], [...after.prosperity]]) : ''),
    ].join(' '))
    told = createHash('sha256')
  }
  return { arrays: ARRAYS, years, months }
}

function cards(world: World, scenario: Scenario, month: number, running: (Played & { until: number })[], events: ReturnType<typeof eventBuffer>): void {
  const before = running.length
  let changed = false
  for (let k = before - 1; k >= 0; k--) {
    if (running[k].until > month) continue
    endCard(world, running[k].card, running[k].region, events)
    running.splice(k, 1)
    changed = true
  }
  for (const [at, card, home, months] of PLAYED) {
    if (at !== month) continue
    const region = scenario.regions.find(r => (r.kind === 'home') === home)?.id ?? null
    running.push({ card, region, until: month + months })
    beginCard(world, card, region, events)
    changed = true
  }
  if (changed) setParameters(world, scenario, running)
}

/** Null when all is as it was; else a sentence that says which year and which arrays differ first. */
export function difference(id: string, was: Traces, now: Traces): string | null {
  const gone = was.arrays.filter(name => !now.arrays.includes(name)), fresh = now.arrays.filter(name => !was.arrays.includes(name))
  if (gone.length + fresh.length > 0) return `Golden session ${id}: the world has other arrays${told('new', fresh)}${told('gone', gone)}. ${REMEDY}`
  const at = (t: Traces, year: number): Map<string, string> => { const prints = t.years[year]?.split(' ') ?? []; return new Map(t.arrays.map((name, k) => [name, prints[k] ?? ''])) }
  for (let year = 0; year < Math.max(was.years.length, now.years.length); year++) {
    const before = at(was, year), after = at(now, year)
    const other = was.arrays.filter(name => before.get(name) !== after.get(name))
    if (other.length === 0) continue
    const first = Array.from({ length: was.months.length / 4 }, (_, m) => m).find(m => was.months.slice(m * 4, m * 4 + 4) !== now.months.slice(m * 4, m * 4 + 4))
    return `Golden session ${id}: year ${year + 1} comes out otherwise${first === undefined ? '' : ` (from month ${first + 1} on)`}. `
      + `First array that differs: ${other[0]}; ${other.length} of ${was.arrays.length} differ at the end of that year: ${other.join(', ')}. ${REMEDY}`
  }
  return was.months === now.months ? null : `Golden session ${id}: some month comes out otherwise, though no year does. ${REMEDY}`
}
const told = (word: string, names: string[]): string => (names.length > 0 ? `; ${word}: ${names.join(', ')}` : '')
const REMEDY = 'If the engine was meant to change: `npm run golden` refreshes test/fixtures/golden; commit it with the change, and say why.'
