/** What the seats of one firm are sent. */
import type { DueDecision, Messages } from '../protocol.ts'
import type { Play } from './play.ts'
import { viewOf } from './views.ts'

/** The desk of a seat, or null when it has no firm (or the game has not begun). `ready`: whether the seat is ready in a plan. */
export function deskOf(play: Play, seatId: string, ready = false): Messages['desk'] | null {
  const seat = play.session.seats.find(s => s.id === seatId && !s.removed)
  if (!seat || seat.firm === null || seat.world < 0) return null
  const world = play.worlds[seat.world]
  const firm = world?.setting.firmIndex.get(seat.firm)
  if (firm === undefined || !world.alive[firm]) return null
  return { view: viewOf(play, seat.world, firm), due: dueFor(play, seat.world, seat.firm), ready, guess: play.session.guess?.answers[seatId] ?? null }
}

/** Decisions of a firm that wait for the month to turn, in order. `by` is who made them: a team mate's nickname, or null for a bot. */
export function dueFor(play: Play, world: number, firm: string): DueDecision[] {
  const { session } = play
  return Object.values(session.worlds[world]?.pending[firm] ?? {})
    .filter(p => p.decision.kind !== 'withdraw')
    .sort((a, b) => a.seq - b.seq)
    .map(p => ({
      seq: p.seq, id: p.id, month: session.month + 1, decision: p.decision,
      by: session.seats.find(s => s.id === p.seat)?.nickname ?? null,
    }))
}
