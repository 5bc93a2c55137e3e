/**
 * A wish becomes entries, or is refused from the closed list. Pure: neither session nor worlds are changed. Nothing is
 * asked of the caller but that commands are well-formed (`Command`); ids in them may be wrong and are refused in words.
 */
import type { Around } from '../around.ts'
import type { Command, Decided, Session } from '../types.ts'
import { clock } from './clock.ts'
import { guess } from './guess.ts'
import { host } from './host.ts'
import { join } from './join.ts'
import { merge, reissue } from './people.ts'
import { presence } from './presence.ts'
import { student } from './student.ts'

export type { Around } from '../around.ts'

export function decide(session: Session, command: Command, around: Around): Decided {
  switch (command.by) {
    case 'host': return host(session, command.action, around)
    case 'student': return student(session, command, around)
    case 'guesser': return guess(session, command.seat, command.choice, around)
    case 'reissuer': return reissue(session, command.seat, command.tokenHash)
    case 'merger': return merge(session, command.seat, command.double)
    case 'joiner': return join(session, command, around)
    case 'clock': return clock(session, command.due, around)
    case 'presence': return presence(session, command.firm, command.present)
  }
}
