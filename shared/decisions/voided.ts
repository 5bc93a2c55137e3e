/**
 * A decision that could not be done when it was due, as an event row and back as a refusal. Columns of a `voided` row:
 * firm · other, region, field = what the decision named · channel = its lever · advance = the one number that the
 * sentence needs (plot number, price, months, year) · amount = the decision's number in the journal · extra = refusal code.
 */
import { FIELDS, LEVERS, PIPELINE_SLOTS } from '../economy/dimensions.ts'
import { emit, KIND, type EventBuffer, type WorldEvent } from '../economy/events.ts'
import type { World } from '../economy/world.ts'
import { no, REFUSALS, type Refusal, type RefusalCode } from '../refusals.ts'
import { leverOf, type Decision } from './index.ts'

const CODES = Object.keys(REFUSALS) as RefusalCode[]

export function emitVoided(world: World, events: EventBuffer, firm: number, seq: number, d: Decision, refusal: Refusal): void {
  const { firmIndex, plotIndex, regionIndex } = world.setting
  const values = refusal.values ?? {}
  const named = 'firm' in d ? d.firm : ''
  const region = 'host' in d && d.host !== null ? d.host : ''
  const field = 'field' in d && d.field !== null ? FIELDS.indexOf(d.field) : -1
  const number = values.price ?? values.months ?? values.year ?? values.month ?? ('plot' in d ? plotIndex.get(d.plot) : undefined)
  emit(
    events, KIND.voided, firm, firmIndex.get(named) ?? -1, regionIndex.get(region) ?? -1, field,
    LEVERS.indexOf(leverOf(d)), typeof number === 'number' ? number : -1, seq, CODES.indexOf(refusal.code),
  )
}

/** The refusal of a `voided` event, with the values that its sentence needs. */
export function refusalOfVoided(world: World, e: WorldEvent): Refusal {
  const { firms, plots, regions } = world.setting
  const code = CODES[e.extra] ?? 'malformed'
  const values: Record<string, string | number> = {
    lever: LEVERS[e.channel], max: PIPELINE_SLOTS, cash: Math.floor(world.cash[e.firm]),
    price: e.advance, months: e.advance, year: e.advance, month: e.advance,
  }
  if (e.other >= 0) values.firm = firms[e.other].name
  if (e.region >= 0) values.region = regions[e.region].name
  if (e.field >= 0) values.field = FIELDS[e.field]
  if (e.advance >= 0 && e.advance < plots.length) values.plot = plots[e.advance].name
  return no(code, Object.fromEntries(Object.entries(values).filter(([name]) => REFUSALS[code].includes(`{${name}}`))))
}
