/**
 * A session as facts. The journal is a list of `Entry`; `evolve(session, entry)` folds it into a `Session`;
 * `decide(session, command)` turns a wish into entries or a refusal. Time comes in with `at` only.
 */
import type { Decision } from '../decisions/index.ts'
import type { Refusal } from '../refusals.ts'
import type { Scenario } from '../scenarios/schema.ts'
import type { Sizes } from '../economy/world.ts'
import type { FirmStart } from '../economy/start.ts'
import type { Guess, GuessQuestion } from './guess.ts'

export const PHASES = ['lobby', 'briefing', 'plan', 'year', 'review', 'afterYears', 'debrief', 'closed'] as const
export type Phase = (typeof PHASES)[number]
/** Phases in which decisions are taken (a pause does not change the phase). */
export const DECIDING: readonly Phase[] = ['briefing', 'plan', 'year', 'review']

export interface Settings {
  /** bots in each world; the market is filled to 12 firms at least */ bots: number
  /** seconds of one year, or 0: months are stepped by the instructor */ secondsPerYear: number
  /** of a plan, unless everybody is ready before; 0 = no limit */ planSeconds: number
  /** of a full review; null = it waits for the instructor */ reviewSeconds: number | null
  flashSeconds: number
  /** years to play; null = the scenario's */ years: number | null
  /** years with a full review; left out: those of `FULL_REVIEWS`. The last year always has one */ fullReviews?: number[]
  /** the lesson that this is played in: minutes of one part, how many parts, which of them runs, and when it ends (epoch ms; null = not begun) */
  lesson?: { minutes: number; parts: 1 | 2; part: 1 | 2; endsAt: number | null } | null
}

/** A person's place in a session, belonging to a token kept by the browser. Only the token's hash is kept here. */
export interface Seat {
  id: string
  nickname: string
  tokenHash: string
  /** world number; −1 for those who watch */ world: number
  /** firm id, or null for those who watch */ firm: string | null
  /** joined in order to watch: never gets a firm */ watching: boolean
  /** a firm is founded for it at the next year */ founding: boolean
  removed: boolean
  joinedMonth: number
}
/** A firm's holders: seats (by `Seat.firm`), or a bot. */
export interface Holding { firm: string; /** strategy that plays it now, or null */ bot: string | null; /** firm that began as a bot's own */ bornBot: boolean
  /** who handed it to the bot: the instructor (a returning student does not get it back), or the grace time of an absence */ heldBy?: 'host' | 'away' }
export interface Pending { seq: number; seat: string | null; id: string; decision: Decision }
export interface WorldSession {
  holdings: Holding[]
  /** decisions due at the next month, by firm and slot */ pending: Record<string, Record<string, Pending>>
  /** cards to come and running cards; `until` is the month in whose beginning the effect ends */ cards: { card: string; region: string | null; from: number; until: number | null }[]
  /** hash of the last month's world */ hash: string
}
export interface Session {
  code: string
  /** 0 for the first run of this code; grows with "back to the lobby" */ run: number
  scenario: Scenario
  settings: Settings
  seed: string
  /** version of the engine that plays it */ engine: string
  phase: Phase
  /** 1..years; 0 before the first plan */ year: number
  years: number
  /** months played, all years */ month: number
  paused: boolean
  /** epoch ms when the phase (or the current month) ends by itself; null = waits for the instructor */ endsAt: number | null
  /** ms left when it was paused */ remaining: number | null
  /** paused by a server that came back, not by the instructor; cleared by `resumed` */ recovering: boolean
  locked: boolean
  announcement: string
  /** the last question to the class, or none */ guess: Guess | null
  seats: Seat[]
  worlds: WorldSession[]
  /** sequence number of the last entry */ seq: number
  createdAt: number
}

/**
 * One fact. `world` is the number of the world it is about, −1 when it is about all of them. `bot` names the firm's strategy.
 * A `created` that is not the first opens another run of the same code; its seats are carried over.
 * The hash of a `month` is that of its world; of several worlds: their hashes in order, joined by "+".
 */
export type Entry = { seq: number; at: number; world: number } & (
  | { kind: 'created'; code: string; run: number; scenario: Scenario; settings: Settings; seed: string; engine: string; seats?: Seat[] }
  | { kind: 'seated'; seat: Seat }
  | { kind: 'renamed'; seat: string; nickname: string }
  | { kind: 'removed'; seat: string }
  | { kind: 'started'; firms: FirmStart[]; holdings: Holding[]; seats: { seat: string; firm: string | null }[] }
  | { kind: 'held'; firm: string; bot: string | null; by?: 'host' | 'away' }
  | { kind: 'decision'; firm: string; seat: string | null; bot: string | null; id: string; decision: Decision; month: number }
  /** begins with `month`; its effect ends when month `until` begins (null: it stays) */
  | { kind: 'card'; card: string; region: string | null; month: number; until: number | null }
  | { kind: 'founded'; firm: FirmStart; seat: string }
  /** a seat without a firm gets one that stands already, or (null) watches */
  | { kind: 'reseated'; seat: string; firm: string | null }
  | { kind: 'phase'; phase: Phase; year: number; endsAt: number | null }
  | { kind: 'paused' } | { kind: 'resumed' } | { kind: 'extended'; ms: number }
  | { kind: 'settings'; settings: Settings }
  | { kind: 'locked'; locked: boolean }
  | { kind: 'announced'; text: string }
  | { kind: 'month'; month: number; hash: string }
  | { kind: 'recovered' }
  /** a card that was to begin with `month` does not */
  | { kind: 'cardTakenBack'; card: string; region: string | null; month: number }
  /** these seats were asked to decide; changes nothing in the game */
  | { kind: 'nudged'; seats: string[] }
  /** from here on another engine plays: it goes on from the worlds given, computed `from` the engine before up to month `snapshot` (−1: nothing of them was kept) */
  | { kind: 'engine'; engine: string; from: string; month: number; snapshot: number; worlds: TakenUp[] }
  /** a removed seat is in again; where, says a `reseated` that follows (none in the lobby) */
  | { kind: 'readmitted'; seat: string }
  /** a seat opens to another device from now on, and no longer to the one before */
  | { kind: 'reissued'; seat: string; tokenHash: string }
  /** a question to the class about a year; null: it is taken away */
  | { kind: 'asked'; question: GuessQuestion | null; year: number }
  | { kind: 'guessed'; seat: string; choice: string }
)
/** A world as another engine takes it up, in that engine's own layout. */
export interface TakenUp {
  /** firms that it began with */ began: number
  sizes: Sizes
  /** in the order of their numbers */ firms: { id: string; name: string }[]
  /** packed bytes */ data: string
  /** packed rows of the last month */ events: string
  /** k, by firm number; null for numbers without a firm (see `Play.tookOver`) */ tookOver: (number | null)[]
  /** of the bytes */ sum: string
}
export type DecisionEntry = Extract<Entry, { kind: 'decision' }>
export type EntryBody = Entry extends infer E ? E extends Entry ? Omit<E, 'seq' | 'at'> : never : never

/** What the instructor can ask for. */
export type HostAction =
  /** `alone`: begin although nobody has joined, with bots */
  | { do: 'next'; alone?: boolean } | { do: 'pause' } | { do: 'resume' } | { do: 'extend'; seconds: number } | { do: 'endPhase' } | { do: 'step' }
  | { do: 'endGame' } | { do: 'backToLobby' } | { do: 'close' } | { do: 'lock'; locked: boolean }
  | { do: 'rename'; seat: string; nickname: string } | { do: 'remove'; seat: string } | { do: 'readmit'; seat: string }
  | { do: 'holdByBot'; firm: string; bot: string } | { do: 'giveBack'; firm: string }
  | { do: 'announce'; text: string } 
  /** `month`: of the session, when it begins (left out: next month); `months`: how long it holds, null = to the end (left out: as the card says) */
  | { do: 'card'; card: string; region: string | null; month?: number; months?: number | null }
  /** a card that has not begun yet */
  | { do: 'takeBack'; card: string; region: string | null; month: number }
  | { do: 'nudge'; seats: string[] }
  | { do: 'ask'; question: GuessQuestion | null }
  | { do: 'settings'; settings: Partial<Settings> }

export type Command =
  | { by: 'host'; action: HostAction }
  /** `firm`: the firm meant, if the sender named one; refused when it is not the seat's own */
  | { by: 'student'; seat: string; id: string; decision: Decision; firm?: string }
  | { by: 'guesser'; seat: string; choice: string }
  /** the instructor hands a seat to another device; `tokenHash`: of what opens it from now on */
  | { by: 'reissuer'; seat: string; tokenHash: string }
  /** two seats are one person: the device of `double` opens `seat` from now on, and `double` is removed */
  | { by: 'merger'; seat: string; double: string }
  /** `seat` is the id the new seat will get; a token that has a seat already gets that one, and no entry is made */
  | { by: 'joiner'; seat: string; tokenHash: string; nickname: string; watch: boolean }
  /** `month`, `phase`: what `nextDue` said, when its time has come · `ready`: everybody in a plan is ready */
  | { by: 'clock'; due: 'month' | 'phase' | 'ready' }
  /** all seats of a firm have been away for the grace time, or one of them is back */
  | { by: 'presence'; firm: string; present: boolean }

/** What `decide` made of a command. `months`: this many months are to be played after the entries; `leadsTo`: the phase that comes after them. */
export type Decided = { entries: EntryBody[]; months?: number; leadsTo?: 'afterYears' } | { refusal: Refusal }
