/** A decision of a seat for its firm. It takes effect in the month that comes; a later one in the same slot replaces it. */
import { checkDecision, slotOf, type Decision } from '../../decisions/index.ts'
import { no, type Refusal } from '../../refusals.ts'
import type { Around } from '../around.ts'
import { monthsOf } from '../phases.ts'
import { DECIDING, type Command, type Decided, type Session } from '../types.ts'

export function student(s: Session, c: Extract<Command, { by: 'student' }>, around: Around): Decided {
  const seat = s.seats.find(candidate => candidate.id === c.seat)
  if (!seat) return { refusal: no('unknownSeat') }
  if (seat.removed) return { refusal: no('removed') }
  const last = s.phase === 'review' && s.month >= monthsOf(s)
  if (!DECIDING.includes(s.phase) || last) return { refusal: no('phaseClosed', { phase: s.phase }) }
  if (seat.firm === null || seat.world < 0) return { refusal: no('noFirm') }
  if (c.firm !== undefined && c.firm !== seat.firm) return { refusal: no('notYourFirm') }
  const world = s.worlds[seat.world]
  if (world.holdings.find(h => h.firm === seat.firm)?.heldBy === 'host') return { refusal: no('botHolds', { firm: nameOf(around, seat.world, seat.firm) }) }
  const due = world.pending[seat.firm] ?? {}
  // the same wish sent twice: it is there already
  if (Object.values(due).some(p => p.seat === seat.id && p.id === c.id)) return { entries: [] }
  const decision = wish(c.decision, checkDecision(around.view(seat.world, seat.firm), c.decision), slotOf(c.decision) in due)
  if ('code' in decision) return { refusal: decision }
  if (decision.kind === 'withdraw' && !(decision.slot in due)) return { refusal: no('noChange') }
  return { entries: [{ world: seat.world, kind: 'decision', firm: seat.firm, seat: seat.id, bot: null, id: c.id, decision, month: s.month + 1 }] }
}

/** Back to what it is today means: take back what was to come. */
const BACK_AGAIN: readonly string[] = ['noChange', 'alreadyThere', 'nothingOffshore']
function wish(d: Decision, refusal: Refusal | null, replaces: boolean): Decision | Refusal {
  if (refusal === null) return d
  return replaces && BACK_AGAIN.includes(refusal.code) ? { kind: 'withdraw', slot: slotOf(d) } : refusal
}

function nameOf(around: Around, world: number, firm: string): string {
  const setting = around.worlds[world]?.setting
  return setting?.firms[setting.firmIndex.get(firm) ?? -1]?.name ?? firm
}
