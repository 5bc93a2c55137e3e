/** A world from a scenario, a seed and the firms that begin; and a firm that is founded later. */
import { makeAdvance } from './advances.ts'
import { chance, PURPOSE, seedWords } from './chance.ts'
import { A, ATTENTIONS, C, CHANNELS, F, FIELDS, MONTHS_PER_YEAR, PIPELINE_SLOTS } from './dimensions.ts'
import { emit, KIND, type EventBuffer } from './events.ts'
import { open } from './opening.ts'
import { P, PARAMETERS } from './parameters.ts'
import { CLOCK, CONTACT_SLOTS, emptyWorld, monthOf, type Setting, type World } from './world.ts'
import type { FirmStart } from './start.ts'
import { shiftsDrawn } from '../scenarios/demandShifts.ts'
import type { Scenario } from '../scenarios/schema.ts'

const INITIAL = CHANNELS.indexOf('initial')
/** Tokens that a firm begins with: research, watching, mingling, vertical, pipelines. */
const FIRST_ATTENTION: Record<(typeof ATTENTIONS)[number], number> = { research: 4, watching: 1, mingling: 2, vertical: 2, pipelines: 1 }
/** Level that everybody has for nothing at the start. */
const FIRST_FLOOR = 2
/** Places for firms, over all plots, for each firm slot that begins taken. */
const ROOM = 1.6

/** Throws RangeError for a plot or parameter that the scenario does not know, and for a value out of its range. */
export function createWorld(scenario: Scenario, seed: string, firms: FirmStart[], capacity = firms.length + 8): World {
  const slots = Math.max(capacity, firms.length)
  const setting = makeSetting(shiftsDrawn(scenario, seed), slots)
  const years = Math.max(12, scenario.years) + 4
  const world = emptyWorld({
    firms: slots, regions: setting.regions.length, plots: setting.plots.length,
    advances: slots * (F + Math.ceil(years * MONTHS_PER_YEAR * 0.45)) + setting.regions.length * F * 60,
    pipelines: slots * PIPELINE_SLOTS, params: PARAMETERS.length,
  }, setting)
  world.seed.set(seedWords(seed))
  world.params.set(PARAMETERS.map(p => p.value))
  for (const [name, value] of Object.entries(scenario.params)) {
    if (!(name in P)) throw new RangeError(`params.${name}: there is no such parameter`)
    const { min, max } = PARAMETERS[P[name as keyof typeof P]]
    if (!(value >= min && value <= max)) throw new RangeError(`params.${name}: ${value} is not between ${min} and ${max}`)
    world.params[P[name as keyof typeof P]] = value
  }
  fillNothing(world)
  fillFields(world, scenario)
  fillRegions(world, scenario)
  for (const start of firms) settleFirm(world, start, false)
  open(world)
  return world
}

function makeSetting(scenario: Scenario, slots: number): Setting {
  const plotsAt = (kind: 'home' | 'host') => scenario.regions.filter(r => r.kind === kind).reduce((n, r) => n + r.plots.length, 0)
  const homePlots = plotsAt('home'), hostPlots = plotsAt('host')
  // a plot at home holds twice as many firms as one abroad
  const room = slots * ROOM / (2 * homePlots + hostPlots)
  const regions = scenario.regions.map(({ id, name, kind, wage, rent }) => ({ id, name, kind, wage, rent }))
  const plots = scenario.regions.flatMap((r, region) => r.plots.map(p => ({
    id: p.id, name: p.name, region, slots: Math.max(2, Math.ceil(r.kind === 'home' ? 2 * room : room)),
  })))
  return {
    regions, plots,
    firms: Array.from({ length: slots }, () => ({ id: '', name: '' })),
    regionIndex: new Map(regions.map((r, i) => [r.id, i])),
    plotIndex: new Map(plots.map((p, i) => [p.id, i])),
    firmIndex: new Map(),
    P,
    demandShifts: scenario.demandShifts.map(s => ({ month: (s.year - 1) * MONTHS_PER_YEAR, weights: toOne(FIELDS.map(f => s.to[f] ?? 1)) }))
      .sort((a, b) => a.month - b.month),
  }
}

const toOne = (x: number[]): number[] => {
  const sum = x.reduce((a, b) => a + b, 0)
  return x.map(v => sum > 0 ? v / sum : 1 / x.length)
}

/** Columns in which "none" is −1. */
function fillNothing(world: World): void {
  for (const column of [world.practice, world.watch, world.movingTo, world.offshoreHost, world.hireFrom, world.hireField, world.unlearnField,
    world.backField, world.backedBefore, world.pipes, world.contact, world.newsField, world.hostAdvance, world.shiftedTo]) column.fill(-1)
}

function fillFields(world: World, scenario: Scenario): void {
  world.demand.set(toOne(FIELDS.map(f => scenario.fields[f]?.demand ?? 1)))
  world.demandBefore.set(world.demand)
  world.tacit.set(FIELDS.map(f => scenario.fields[f]?.tacit ?? 0.5))
  world.floor.fill(FIRST_FLOOR)
  const first = world.setting.demandShifts.find(s => s.month > 0)
  world.clock[CLOCK.shiftMonth] = first ? first.month : -1
  world.demandNext.set(first ? first.weights : world.demand)
}

function fillRegions(world: World, scenario: Scenario): void {
  scenario.regions.forEach((r, i) => {
    world.wage[i] = r.wage
    world.slots[i] = world.setting.plots.reduce((n, p) => n + (p.region === i ? p.slots : 0), 0)
    world.rent[i] = r.rent
    world.openness[i] = 0.2
    const institutions = FIELDS.map(f => r.institutions?.[f] ?? 1)
    const mean = institutions.reduce((a, b) => a + b, 0) / F
    FIELDS.forEach((f, k) => {
      world.capability[i * F + k] = Math.min(2, r.capability?.[f] ?? 1)
      world.capabilityStart[i * F + k] = world.capability[i * F + k]
      world.institution[i * F + k] = mean > 0 ? institutions[k] / mean : 1
      world.hostLevel[i * F + k] = r.kind === 'host' ? FIRST_FLOOR : -1
    })
  })
}

/** Puts a firm on its plot with what it knows and owns. Returns its number. */
function settleFirm(world: World, start: FirmStart, late: boolean): number {
  const { setting, sizes } = world
  const i = world.clock[CLOCK.firms]
  const plot = setting.plotIndex.get(start.plot)
  if (plot === undefined) throw new RangeError(`there is no plot called ${start.plot}`)
  if (i >= sizes.firms) throw new RangeError(`this world has no room for a firm after ${sizes.firms}`)
  const r = setting.plots[plot].region
  world.clock[CLOCK.firms] = i + 1
  setting.firms[i] = { id: start.id, name: start.name }
  setting.firmIndex.set(start.id, i)
  const month = monthOf(world)
  world.alive[i] = 1
  world.plot[i] = plot
  world.region[i] = r
  world.since[i] = month
  world.foundedMonth[i] = month
  ATTENTIONS.forEach((a, k) => { world.attention[i * A + k] = FIRST_ATTENTION[a] })
  world.cash[i] = world.params[P.startCash]
  world.absorptive[i] = 0.4
  world.shown[i] = 1
  world.embeddedness[i] = late ? 0.3 : 0.7
  for (let x = 0; x < sizes.regions; x++) world.overlap[i * sizes.regions + x] = x === r ? (late ? 0.5 : 0.9) : 0.2
  const first = (slot: number) => chance(world.seed[0], world.seed[3], i, PURPOSE.start, slot)
  const own = speciality(world, r, first(10))
  const abroad = setting.regions[r].kind === 'host'
  for (let f = 0; f < F; f++) {
    const k = i * F + f
    const fit = world.capability[r * F + f] * world.institution[r * F + f]
    let above = late ? (f === own ? 2 : 1) : Math.floor(0.35 * fit + 1.3 * first(f)) + (f === own ? 1 : 0)
    if (abroad && !late) above--
    world.level[k] = world.floor[f] + Math.max(0, above)
    world.ledger[k * C + INITIAL] = world.level[k]
    if (above > 0) world.practice[k] = makeAdvance(world, f, world.level[k], i, r, -1)
    world.attuned[k] = 1
    world.habit[k] = f === own ? 0.4 : 0.1 * first(20 + f)
  }
  world.focus[i] = own
  if (first(30) < 0.4) world.community[i] = 1 << own
  for (let s = 0; s < CONTACT_SLOTS; s++) world.contact[i * CONTACT_SLOTS + s] = -1
  return i
}

/** A field drawn by how well it fits the region. */
function speciality(world: World, r: number, u: number): number {
  const weight = (f: number) => { const w = world.capability[r * F + f] * world.institution[r * F + f]; return w * w + 0.05 }
  let sum = 0
  for (let f = 0; f < F; f++) sum += weight(f)
  let left = u * sum
  for (let f = 0; f < F; f++) { left -= weight(f); if (left < 0) return f }
  return F - 1
}

/** A firm founded during a session, a level above the floor. Throws RangeError when there is no room. */
export function foundFirm(world: World, start: FirmStart, events: EventBuffer): number {
  const i = settleFirm(world, start, true)
  open(world, i)
  emit(events, KIND.founded, i, -1, world.region[i])
  return i
}
