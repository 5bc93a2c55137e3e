/** A firm whose players are away is held by a bot (the room counts the grace time) and given back on return. */
import { no } from '../../refusals.ts'
import { seatsOf } from '../lateJoin.ts'
import type { Decided, Session } from '../types.ts'
import { findHolding, standIn } from './people.ts'

export function presence(s: Session, firm: string, present: boolean): Decided {
  const held = findHolding(s, firm)
  if (!held) return { refusal: no('unknownFirm', { firm }) }
  const { holding, world } = held
  if (seatsOf(s, world, firm).length === 0 || s.phase === 'closed') return { entries: [] }
  if (present) return { entries: holding.bot !== null && holding.heldBy !== 'host' ? [{ world, kind: 'held', firm, bot: null }] : [] }
  return { entries: holding.bot === null ? [{ world, kind: 'held', firm, bot: standIn(s), by: 'away' }] : [] }
}
