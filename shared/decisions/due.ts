/**
 * Decisions due at the turn of the month take effect here, in an order that owes nothing to who was quicker: by kind (as
 * in the table), within a kind by a seeded draw per firm. Each is checked again on what its firm sees by then; one that
 * has become impossible (the last slot of a plot, a hire lost to another) leaves a `voided` event with its reason.
 *
 * Who charges: this file adds a decision's price to `world.oneOff` when it takes effect, and the market pays it in the
 * same month. Kinds marked `charged: 'mechanism'` are charged by the engine when the thing happens (the fair).
 */
import { chance, monthKeys, PURPOSE } from '../economy/chance.ts'
import type { EventBuffer } from '../economy/events.ts'
import { monthOf, type World } from '../economy/world.ts'
import type { ViewContext } from '../view/context.ts'
import { Moment } from '../view/visibleTo.ts'
import { checkDecision, DECISION_NAMES, kindOf, type Decision, type DecisionName } from './index.ts'
import { emitVoided } from './voided.ts'

export interface Due { firm: number; /** the entry's number in the journal */ seq: number; decision: Decision }

/** Applies all of `due` to the world, and appends `voided` rows to the month's events. */
export function applyDue(world: World, events: EventBuffer, due: readonly Due[], context: ViewContext): void {
  const moment = new Moment(world, context)
  let last: DecisionName | null = null
  for (const { firm, seq, decision } of inOrder(world, due)) {
    if (!world.alive[firm]) continue
    const kind = kindOf(decision)
    // all of one kind look at the same moment; what they take from each other, `apply` refuses
    if (decision.kind !== last) {
      if (last !== null && PIPELINES.has(last)) moment.turned('pipelines')
      if (last === 'place' || last === 'offshore') moment.turned('places')
      last = decision.kind
    }
    const view = moment.glance(firm)
    const refusal = checkDecision(view, decision)
    // the price is that of the world before the decision changes it
    const price = refusal || kind.charged === 'mechanism' ? 0 : kind.price(view, decision)
    const reason = refusal ?? kind.apply(world, firm, decision)
    if (reason) emitVoided(world, events, firm, seq, decision, reason)
    else world.oneOff[firm] += price
  }
}

/** Kinds after which the table of pipelines is another one. */
const PIPELINES: ReadonlySet<DecisionName> = new Set<DecisionName>(['close', 'answer', 'propose'])

/** By kind, then by lot, then (one firm's own of one kind) as written. */
function inOrder(world: World, due: readonly Due[]): Due[] {
  const [key0, key1] = monthKeys(world.seed, monthOf(world))
  const byKind: Drawn[][] = DECISION_NAMES.map(() => [])
  for (const one of due) {
    const kind = ORDER[one.decision.kind]
    byKind[kind].push({ one, lot: chance(key0, key1, one.firm, PURPOSE.due, kind) })
  }
  const ordered: Due[] = []
  for (const drawn of byKind) for (const { one } of drawn.sort(byLot)) ordered.push(one)
  return ordered
}
interface Drawn { one: Due; lot: number }
const byLot = (a: Drawn, b: Drawn): number => a.lot - b.lot || a.one.firm - b.one.firm || a.one.seq - b.one.seq
const ORDER = Object.fromEntries(DECISION_NAMES.map((name, place) => [name, place])) as Record<DecisionName, number>
