/** The instructor and the people: names, removals, firms handed to bots and back. */
import { BOTS } from '../../bots/index.ts'
import { no } from '../../refusals.ts'
import type { Around } from '../around.ts'
import { placeFor, seatsOf } from '../lateJoin.ts'
import { parseNickname, sameName } from '../nickname.ts'
import { DECIDING, type Decided, type EntryBody, type Holding, type Seat, type Session } from '../types.ts'

const unknownSeat: Decided = { refusal: no('unknownSeat') }
const seatById = (s: Session, id: string): Seat | undefined => s.seats.find(seat => seat.id === id && !seat.removed)

export function rename(s: Session, id: string, raw: string): Decided {
  const seat = seatById(s, id)
  if (!seat) return unknownSeat
  const parsed = parseNickname(raw)
  if ('refusal' in parsed) return parsed
  if (s.seats.some(other => other !== seat && !other.removed && sameName(other.nickname, parsed.nickname))) return { refusal: no('nicknameTaken', { name: parsed.nickname }) }
  return { entries: [{ world: -1, kind: 'renamed', seat: id, nickname: parsed.nickname }] }
}

/** A firm that has lost its last seat is played by a bot. */
export function remove(s: Session, id: string): Decided {
  const seat = seatById(s, id)
  if (!seat) return unknownSeat
  const entries: EntryBody[] = [{ world: -1, kind: 'removed', seat: id }]
  const held = seat.firm === null ? null : findHolding(s, seat.firm, seat.world)
  if (held && held.holding.bot === null && seatsOf(s, held.world, held.holding.firm).length === 1) {
    entries.push({ world: held.world, kind: 'held', firm: held.holding.firm, bot: standIn(s), by: 'away' })
  }
  return { entries }
}

/** A removed seat is in again: in the game it gets a bot's firm (its own, when no other is left), joins a team, or watches. */
export function readmit(s: Session, id: string, around: Around): Decided {
  const seat = s.seats.find(candidate => candidate.id === id)
  // a double that was merged has nothing that opens it
  if (!seat || !seat.removed || seat.tokenHash === '') return unknownSeat
  if (s.phase === 'closed') return { refusal: no('notNow', { phase: s.phase }) }
  if (s.seats.some(other => !other.removed && sameName(other.nickname, seat.nickname))) return { refusal: no('nicknameTaken', { name: seat.nickname }) }
  const back: EntryBody = { world: -1, kind: 'readmitted', seat: id }
  if (!DECIDING.includes(s.phase) || seat.watching) return { entries: [back] }
  const place = placeFor(s, id, around)
  if (place.how !== 'takesOver' && place.how !== 'joins') return { entries: [back, { world: -1, kind: 'reseated', seat: id, firm: null }] }
  const given: EntryBody[] = place.how === 'takesOver' ? [{ world: place.world, kind: 'held', firm: place.firm, bot: null }] : []
  return { entries: [back, { world: place.world, kind: 'reseated', seat: id, firm: place.firm }, ...given] }
}

/** Another device opens the seat from now on; the one before has to join anew. */
export function reissue(s: Session, id: string, tokenHash: string): Decided {
  if (s.phase === 'closed') return { refusal: no('notNow', { phase: s.phase }) }
  return seatById(s, id) ? { entries: [{ world: -1, kind: 'reissued', seat: id, tokenHash }] } : unknownSeat
}

/** Two seats are one person, who is back with a browser that forgot: what opened the double opens the first seat, with its firm and past. */
export function merge(s: Session, id: string, doubleId: string): Decided {
  if (s.phase === 'closed') return { refusal: no('notNow', { phase: s.phase }) }
  const seat = seatById(s, id), double = seatById(s, doubleId)
  if (!seat || !double || seat === double) return unknownSeat
  const removed = remove(s, doubleId)
  if ('refusal' in removed) return removed
  return { entries: [...removed.entries, { world: -1, kind: 'reissued', seat: doubleId, tokenHash: '' }, { world: -1, kind: 'reissued', seat: id, tokenHash: double.tokenHash }] }
}

export function holdByBot(s: Session, firm: string, bot: string): Decided {
  const held = findHolding(s, firm)
  if (!held) return { refusal: no('unknownFirm', { firm }) }
  if (!Object.hasOwn(BOTS, bot)) return { refusal: no('badSettings', { path: 'bot', problem: `there is no strategy called ${bot}` }) }
  return { entries: [{ world: held.world, kind: 'held', firm, bot, by: 'host' }] }
}

/** Asks seats that hold a firm to decide. Whoever is not there any more is left out. */
export function nudge(s: Session, seats: readonly string[]): Decided {
  if (!DECIDING.includes(s.phase)) return { refusal: no('notNow', { phase: s.phase }) }
  const known = s.seats.filter(seat => seats.includes(seat.id) && !seat.removed && seat.firm !== null).map(seat => seat.id)
  return known.length > 0 ? { entries: [{ world: -1, kind: 'nudged', seats: known }] } : unknownSeat
}

/** Back to its seats; a firm that has none stays with its bot. */
export function giveBack(s: Session, firm: string): Decided {
  const held = findHolding(s, firm)
  if (!held) return { refusal: no('unknownFirm', { firm }) }
  if (held.holding.bot === null || seatsOf(s, held.world, firm).length === 0) return { refusal: no('noChange') }
  return { entries: [{ world: held.world, kind: 'held', firm, bot: null }] }
}

/** Where a firm is held, and by whom. Firm ids may repeat from world to world: without `world`, the first that has it. */
export function findHolding(s: Session, firm: string, world?: number): { world: number; holding: Holding } | null {
  for (let w = 0; w < s.worlds.length; w++) {
    if (world !== undefined && w !== world) continue
    const holding = s.worlds[w].holdings.find(h => h.firm === firm)
    if (holding) return { world: w, holding }
  }
  return null
}

/** The bot that plays for those who are away: one that does what a sensible firm would do. */
export const standIn = (s: Session): string => (Object.hasOwn(BOTS, 'adaptive') ? 'adaptive' : s.scenario.bots[0])
