/** Joining: one seat for one token, in the lobby or late. */
import { no } from '../../refusals.ts'
import type { Around } from '../around.ts'
import { placeFor, type Place } from '../lateJoin.ts'
import { parseNickname, sameName } from '../nickname.ts'
import { SEATS_MAX, WATCHERS_MAX } from '../settings.ts'
import { DECIDING, type Command, type Decided, type EntryBody, type Seat, type Session } from '../types.ts'

/** The seat of a token's hash, removed or not. */
export const seatOfToken = (s: Session, tokenHash: string): Seat | undefined => s.seats.find(seat => seat.tokenHash === tokenHash)

/** A token that has a seat is back in it: no entry, and never "taken". */
export function join(s: Session, c: Extract<Command, { by: 'joiner' }>, around: Around): Decided {
  const known = seatOfToken(s, c.tokenHash)
  if (known) return known.removed ? { refusal: no('removed') } : { entries: [] }
  if (s.phase === 'closed') return { refusal: no('sessionClosed') }
  if (s.locked) return { refusal: no('joiningLocked') }
  const parsed = parseNickname(c.nickname)
  if ('refusal' in parsed) return parsed
  if (s.seats.some(seat => !seat.removed && sameName(seat.nickname, parsed.nickname))) return { refusal: no('nicknameTaken', { name: parsed.nickname }) }
  const here = s.seats.filter(seat => !seat.removed && seat.watching === c.watch).length
  if (here >= (c.watch ? WATCHERS_MAX : SEATS_MAX)) return { refusal: no('sessionFull') }
  if (s.seats.some(seat => seat.id === c.seat)) return { refusal: no('malformed', { path: 'seat: this id is in use' }) }
  const late = DECIDING.includes(s.phase)
  const place: Place = c.watch || !(late || s.phase === 'lobby') ? { how: 'watches' } : late ? placeFor(s, c.seat, around) : { how: 'founds', world: 0 }
  const firm = 'firm' in place ? place.firm : null
  const seat: Seat = {
    id: c.seat, nickname: parsed.nickname, tokenHash: c.tokenHash, watching: c.watch, removed: false, joinedMonth: s.month,
    world: 'world' in place ? place.world : -1, firm, founding: late && place.how === 'founds',
  }
  const entries: EntryBody[] = [{ world: seat.world, kind: 'seated', seat }]
  if (place.how === 'takesOver') entries.push({ world: place.world, kind: 'held', firm: place.firm, bot: null })
  return { entries }
}
