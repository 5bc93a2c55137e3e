/** What the instructor asks for. That it is the instructor who asks is for the room to know. */
import { no } from '../../refusals.ts'
import type { Around } from '../around.ts'
import { hashText } from '../draw.ts'
import { enter } from '../phases.ts'
import { parseSettings } from '../settings.ts'
import { DECIDING, type Decided, type EntryBody, type HostAction, type Session } from '../types.ts'
import { playCard, takeBackCard } from './cards.ts'
import { ask } from './guess.ts'
import { moveOn } from './moveOn.ts'
import { giveBack, holdByBot, nudge, readmit, remove, rename } from './people.ts'

/** Longest announcement, characters; more is cut off. */
export const ANNOUNCEMENT_MAX = 280
/** Most that one "extend" adds, seconds. */
const EXTEND_MAX = 3600

const now = (body: EntryBody): Decided => ({ entries: [body] })

export function host(s: Session, action: HostAction, around: Around): Decided {
  const notNow: Decided = { refusal: no('notNow', { phase: s.phase }) }
  const running = DECIDING.includes(s.phase)
  if (s.phase === 'closed' && action.do !== 'backToLobby') return notNow
  switch (action.do) {
    case 'next': return moveOn(s, around, action.alone)
    case 'endPhase': return running ? moveOn(s, around) : notNow
    case 'pause': return running && !s.paused ? now({ world: -1, kind: 'paused' }) : notNow
    case 'resume': return s.paused ? now({ world: -1, kind: 'resumed' }) : notNow
    case 'extend': return extend(s, action.seconds)
    case 'step': return s.phase === 'year' && (s.paused || s.endsAt === null) ? { entries: [], months: 1 } : notNow
    case 'endGame': return endGame(s, around)
    case 'backToLobby': return backToLobby(s, around)
    case 'close': return { entries: enter(s, 'closed', around) }
    case 'lock': return now({ world: -1, kind: 'locked', locked: action.locked })
    case 'rename': return rename(s, action.seat, action.nickname)
    case 'remove': return remove(s, action.seat)
    case 'readmit': return readmit(s, action.seat, around)
    case 'holdByBot': return holdByBot(s, action.firm, action.bot)
    case 'giveBack': return giveBack(s, action.firm)
    case 'announce': return now({ world: -1, kind: 'announced', text: [...action.text.trim()].slice(0, ANNOUNCEMENT_MAX).join('') })
    case 'card': return playCard(s, action, around)
    case 'takeBack': return takeBackCard(s, action)
    case 'ask': return ask(s, action.question)
    case 'nudge': return nudge(s, action.seats)
    case 'settings': return changeSettings(s, action.settings)
  }
}

function extend(s: Session, seconds: number): Decided {
  if (!(Math.abs(seconds) <= EXTEND_MAX)) return { refusal: no('badSettings', { path: 'seconds', problem: `expected at most ${EXTEND_MAX}` }) }
  const timed = s.paused ? s.remaining !== null : s.endsAt !== null
  return timed ? { entries: [{ world: -1, kind: 'extended', ms: Math.floor(seconds * 1000) }] } : { refusal: no('notNow', { phase: s.phase }) }
}

/** The running month is played to its end; then the three more years. */
function endGame(s: Session, around: Around): Decided {
  if (!DECIDING.includes(s.phase)) return { refusal: no('notNow', { phase: s.phase }) }
  if (s.phase === 'year') return { entries: s.paused ? [{ world: -1, kind: 'resumed' }] : [], months: 1, leadsTo: 'afterYears' }
  return { entries: enter(s, 'afterYears', around) }
}

/** This run is closed and kept; the next one has the same seats and another seed. */
function backToLobby(s: Session, around: Around): Decided {
  if (s.phase === 'lobby') return { refusal: no('notNow', { phase: s.phase }) }
  const seats = s.seats.filter(seat => !seat.removed).map(seat => ({
    ...seat, firm: null, founding: false, joinedMonth: 0, world: seat.watching ? -1 : 0,
  }))
  return {
    entries: [
      ...(s.phase === 'closed' ? [] : enter(s, 'closed', around)),
      {
        world: -1, kind: 'created', code: s.code, run: s.run + 1, scenario: s.scenario, settings: s.settings,
        seed: nextSeed(s, around.at), engine: s.engine, seats,
      },
    ],
  }
}
/**
 * The seed of the next run. The debrief shows a run's seed to everybody, so the next one must not follow from
 * it alone: the hashes of all seats' tokens, of which nobody in the class knows more than one, go into it.
 */
function nextSeed(s: Session, at: number): string {
  const secret = [s.seed, s.run, at, ...s.seats.map(seat => seat.tokenHash)].join('\n')
  return [1, 2, 3, 4].map(part => hashText(`${part}\n${secret}\n${part}`).toString(16).padStart(8, '0')).join('')
}

function changeSettings(s: Session, change: unknown): Decided {
  const parsed = parseSettings(change, s.settings)
  if ('refusal' in parsed) return parsed
  const { years } = parsed.settings
  if (years !== null && years < s.year) return { refusal: no('badSettings', { path: 'years', problem: `expected at least ${s.year}, the year that runs` }) }
  return { entries: [{ world: -1, kind: 'settings', settings: parsed.settings }] }
}
