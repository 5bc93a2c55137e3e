/** All decisions. Each has a file of its own; the table below is what everybody else uses. */
import type { z } from 'zod'
import type { Lever } from '../economy/dimensions.ts'
import { no, type Refusal } from '../refusals.ts'
import type { FirmView } from '../view/types.ts'
import { answer } from './answer.ts'
import { attention } from './attention.ts'
import { back } from './back.ts'
import { close } from './close.ts'
import { disclose } from './disclose.ts'
import { fair } from './fair.ts'
import { hire } from './hire.ts'
import { offshore } from './offshore.ts'
import { place } from './place.ts'
import { propose } from './propose.ts'
import { standing } from './standing.ts'
import { decisionSchema, type Decision } from './schemas.ts'
import type { DecisionKind } from './types.ts'
import { unlearn } from './unlearn.ts'
import { watch } from './watch.ts'
import { withdraw } from './withdraw.ts'

export { decisionSchema, type Decision } from './schemas.ts'
export type DecisionName = Decision['kind']

/** In the order in which they take effect within a month: what frees a slot comes before what needs one. */
export const decisionKinds: { [K in DecisionName]: DecisionKind<Extract<Decision, { kind: K }>> } = {
  close, disclose, answer, propose, standing, place, offshore, fair, hire, unlearn, back, attention, watch, withdraw,
}
export const DECISION_NAMES = Object.keys(decisionKinds) as DecisionName[]

/** The table's row for a decision. Rows differ in what they take; a decision only ever meets its own. */
export const kindOf = (d: Decision): DecisionKind<Decision> => decisionKinds[d.kind] as unknown as DecisionKind<Decision>
export const slotOf = (d: Decision): string => kindOf(d).slot(d)
export const leverOf = (d: Decision): Lever => kindOf(d).lever

/** A decision from the wire; anything else is refused as `malformed` with the place of the mistake in words. Never throws. */
export function parseDecision(raw: unknown): { decision: Decision } | { refusal: Refusal } {
  const parsed = decisionSchema.safeParse(raw)
  return parsed.success ? { decision: parsed.data } : { refusal: no('malformed', { path: mistake(parsed.error) }) }
}

function mistake(error: z.ZodError): string {
  const { path, message, code } = error.issues[0]
  if (code === 'invalid_union') return `kind: expected one of ${DECISION_NAMES.join(', ')}`
  return `${['decision', ...path.map(String)].join(' → ')}: ${message}`.slice(0, 120)
}

/** Why a firm that sees `view` may not decide this now, or null. Common reasons come first, money last. */
export function checkDecision(view: FirmView, d: Decision): Refusal | null {
  const kind = kindOf(d)
  // taking something back needs no lever
  if (d.kind === 'withdraw') return null
  const lever = view.levers[kind.lever]
  if (!lever.open) return lever.year === null ? no('leverNotHere', { lever: kind.lever }) : no('leverNotOpen', { lever: kind.lever, year: lever.year })
  if (view.own.loan > 0 && !kind.inDebt(d)) return no('leverInDebt', { lever: kind.lever })
  const refusal = kind.check(view, d)
  if (refusal) return refusal
  const price = kind.price(view, d)
  return price > view.own.cash ? no('notEnoughMoney', { price: Math.ceil(price), cash: Math.floor(view.own.cash) }) : null
}
