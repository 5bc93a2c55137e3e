/**
 * A session being played: the facts (`session`) and the worlds they lead to. Live play and replay are the same path:
 * both only ever call `applyEntry`; live play steps the month first (`stepMonth`), because the month's entry carries the
 * hash of what came out, and the entry then finds the month stepped already.
 */
import { createWorld, foundFirm } from '../economy/create.ts'
import { eventBuffer, type EventBuffer, type WorldEvent } from '../economy/events.ts'
import { worthOf } from '../economy/mechanisms/owners.ts'
import { monthOf, type World } from '../economy/world.ts'
import type { Board } from './boards.ts'
import { evolve, evolveAll, newSession } from './evolve.ts'
import { seatsOf } from './lateJoin.ts'
import { freshEvents, stepMonth } from './month.ts'
import { shiftsDrawn } from '../scenarios/demandShifts.ts'
import { MonthEvents } from './monthEvents.ts'
import { scenarioFor, worldSeed } from './start.ts'
import { takeUp } from './takeUp.ts'
import type { DecisionEntry, Entry, Session } from './types.ts'
import type { Views } from './views.ts'

export { stepMonth } from './month.ts'
export { botDecisions } from './botDecisions.ts'
export { contextOf } from './context.ts'
export { deskOf } from './desk.ts'
export { allReady, nextDue, publicSession } from './public.ts'
export { setBoards } from './boards.ts'
export { aroundOf, take } from './take.ts'
export { glanceOf, viewOf } from './views.ts'

/** A month whose world came out otherwise than the journal says: another engine wrote it, or it was tampered with. */
export interface Mismatch { month: number; expected: string; got: string }

export interface Play {
  /** as it stands; what was read once never changes */
  session: Session
  /** the session without `decided`: all but the decisions that are pending, for those who need no more */
  readonly known: Session
  /** decisions that `known` has not heard of, the last entries of all */
  readonly decided: readonly DecisionEntry[]
  /** number of the last entry: `session.seq`, for those who need no more of the session */
  readonly seq: number
  /** one more entry for the session */
  follow: (entry: Entry) => void
  /** by world number; none before the start */
  worlds: World[]
  /** rows of the last month, or (once something happened between months) of the coming one, by world */
  events: EventBuffer[]
  /** where the rows of the month before stand, and those of the month after will, by world */
  spare: EventBuffer[]
  /** true when `events` already belongs to the coming month, by world */
  fresh: boolean[]
  /** the last month's events, by world: made into objects when somebody reads them */
  months: MonthEvents[]
  /** the same as objects */
  readonly lastEvents: readonly (readonly WorldEvent[])[]
  /** both boards as of the last projection, by world */
  boards: (Board | null)[]
  /** months that the worlds have played: one more than the session's between `stepMonth` and its entry */
  stepped: number
  /** hash of the last month stepped, as a `month` entry carries it */
  lastHash: string
  mismatches: Mismatch[]
  /** what each firm was worth (`worthOf`, k) when those who hold it now took it over, by firm number; by world */
  tookOver: number[][]
  /** what firms may know now, by world (see `viewOf`) */
  views: Views[]
  /** first answers by seat and client-made id */
  answers: Map<string, { month: number; seq: number }>
}

/**
 * Decisions are put into the session when somebody reads it: those of a month come in a row, nobody looks at them one by one, and the month
 * does away with them. Everything that makes up a play is a plain property of its own, so that one can be assigned to another.
 */
class FoldedWhenRead implements Play {
  known: Session
  decided: DecisionEntry[] = []
  worlds: World[] = []
  events: EventBuffer[] = []
  spare: EventBuffer[] = []
  fresh: boolean[] = []
  months: MonthEvents[] = []
  boards: (Board | null)[] = []
  stepped = 0
  lastHash = ''
  mismatches: Mismatch[] = []
  tookOver: number[][] = []
  views: Views[] = []
  answers = new Map<string, { month: number; seq: number }>()

  constructor(session: Session) {
    this.known = session
  }

  get session(): Session {
    if (this.decided.length > 0) this.#fold(evolveAll(this.known, this.decided))
    return this.known
  }
  set session(session: Session) { this.#fold(session) }
  #fold(session: Session): void {
    this.known = session
    this.decided = []
  }
  follow(entry: Entry): void {
    if (entry.kind === 'decision') this.decided.push(entry)
    // a month leaves no decision standing: no need to put them in first
    else this.#fold(evolve(entry.kind === 'month' ? this.known : this.session, entry))
  }
  get seq(): number { return this.decided.length > 0 ? this.decided[this.decided.length - 1].seq : this.known.seq }
  get lastEvents(): readonly (readonly WorldEvent[])[] { return this.months.map(month => month.rows) }
}

/**
 * A play from its journal, which begins with `created`. What other engines played is only followed: the last `engine` entry brings its worlds.
 * @throws RangeError when the first entry is not `created`, or entries or months are out of order.
 */
export function openPlay(entries: readonly Entry[]): Play {
  const [first, ...rest] = entries
  if (first?.kind !== 'created') throw new RangeError('a journal begins with "created"')
  const play: Play = new FoldedWhenRead(newSession(first))
  const mark = rest.findLastIndex(e => e.kind === 'engine' || e.kind === 'created')
  const followed = rest[mark]?.kind === 'engine' ? rest.slice(0, mark) : []
  for (const entry of followed) followEntry(play, entry)
  for (const entry of rest.slice(followed.length)) applyEntry(play, entry)
  return play
}

/** One more fact of the session alone: no world is touched, what a month came to is taken from its mark. @throws RangeError as `applyEntry` does */
export function followEntry(play: Play, entry: Entry): void {
  if (entry.seq !== play.seq + 1) throw new RangeError(`entry ${entry.seq} does not follow entry ${play.seq}`)
  if (entry.kind === 'created') Object.assign(play, nothingPlayed())
  if (entry.kind === 'month') {
    if (entry.month !== play.session.month + 1) throw new RangeError(`month ${entry.month} does not follow month ${play.session.month}`)
    play.stepped = entry.month
    play.lastHash = entry.hash
  }
  remember(play, entry)
  play.follow(entry)
}

const nothingPlayed = (): Partial<Play> => ({
  worlds: [], events: [], spare: [], fresh: [], months: [], boards: [], tookOver: [], views: [], stepped: 0, lastHash: '', mismatches: [], answers: new Map(),
})

/**
 * One more fact. A `month` that was not stepped yet is stepped here; its hash is compared, a difference is written down
 * in `mismatches`, and the play goes on with its own world.
 * @throws RangeError for an entry that does not follow the one before, or a month that does not follow the last.
 */
export function applyEntry(play: Play, entry: Entry): void {
  if (entry.seq !== play.seq + 1) throw new RangeError(`entry ${entry.seq} does not follow entry ${play.seq}`)
  if (entry.kind === 'month') checkMonth(play, entry.month, entry.hash)
  if (entry.kind === 'created') Object.assign(play, nothingPlayed())
  remember(play, entry)
  // a late joiner answers for what the firm becomes from now on, a team mate for what the team does
  if (entry.kind === 'seated' && entry.seat.firm !== null && seatsOf(play.session, entry.world, entry.seat.firm).length === 0) takeOver(play, entry.world, entry.seat.firm)
  if (entry.kind === 'reseated' && entry.firm !== null && seatsOf(play.session, entry.world, entry.firm).length === 0) takeOver(play, entry.world, entry.firm)
  play.follow(entry)
  if (entry.kind === 'started') begin(play, entry)
  if (entry.kind === 'engine') takeUp(play, entry)
  if (entry.kind === 'founded') {
    foundFirm(play.worlds[entry.world], entry.firm, freshEvents(play, entry.world))
    takeOver(play, entry.world, entry.firm.id)
  }
}

/** The first answer to a seat's decision. */
function remember(play: Play, entry: Entry): void {
  if (entry.kind !== 'decision' || entry.seat === null) return
  const key = answerKey(entry.seat, entry.id)
  if (!play.answers.has(key)) play.answers.set(key, { month: entry.month, seq: entry.seq })
}

function checkMonth(play: Play, month: number, hash: string): void {
  if (month !== play.known.month + 1) throw new RangeError(`month ${month} does not follow month ${play.known.month}`)
  if (play.stepped < month) stepMonth(play)
  if (play.lastHash !== hash) play.mismatches.push({ month, expected: hash, got: play.lastHash })
}

function begin(play: Play, entry: Extract<Entry, { kind: 'started' }>): void {
  const { session } = play, w = entry.world
  play.worlds[w] = createWorld(shiftsDrawn(scenarioFor(session.scenario, entry.firms.length), session.seed), worldSeed(session.seed, w), entry.firms)
  play.events[w] = eventBuffer()
  play.spare[w] = eventBuffer()
  play.fresh[w] = false
  play.months[w] = new MonthEvents(play.events[w], 0)
  play.boards[w] = null
  play.tookOver[w] = []
  for (const firm of entry.firms) takeOver(play, w, firm.id)
  play.stepped = monthOf(play.worlds[w])
}

function takeOver(play: Play, w: number, firm: string): void {
  const world = play.worlds[w], i = world.setting.firmIndex.get(firm)
  if (i !== undefined) play.tookOver[w][i] = worthOf(world, i)
}

const answerKey = (seat: string, id: string): string => `${seat}\n${id}`

/** The answer that a seat's decision of this id got first, or null when there was none. */
export function answerOf(play: Play, seat: string, id: string): { month: number; seq: number } | null {
  return play.answers.get(answerKey(seat, id)) ?? null
}
