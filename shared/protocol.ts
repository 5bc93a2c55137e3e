/** What goes over the wire, for our own client and for strangers'. Prose and examples: docs/protocol.md. */
import type { Lever } from './economy/dimensions.ts'
import type { Decision } from './decisions/index.ts'
import type { Refusal } from './refusals.ts'
import type { Deed } from './session/deeds.ts'
import type { GuessQuestion } from './session/guess.ts'
import type { HostAction, Phase, Settings } from './session/types.ts'
import type { FirmView, PublicMonth } from './view/types.ts'

export const PROTOCOL_VERSION = 1
/** Letters of a session code: nothing that looks like another letter or a digit. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 5
export const NICKNAME_MAX = 20
/** Largest message a client may send, bytes. */
export const MESSAGE_MAX = 4096

/** `client.joinById(code, options)`. A student makes the token itself (24 random bytes, base64url) before the first try, and keeps it. */
export type JoinOptions =
  | { as: 'student'; token: string; nickname?: string; watch?: boolean }
  | { as: 'host'; secret: string }
  | { as: 'wall' }

/** Requests: `await room.request(name, payload)` gives an `Answer`. */
export interface Requests {
  decide: { id: string; firm?: string; decision: Decision }
  ready: { ready: boolean }
  guess: { choice: string }
  host: { id: string; action: HostAction }
}
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; refusal: Refusal }
/** A decision's answer: the month (1 = first) in which it takes effect, and its number in the journal. */
export type DecideAnswer = Answer<{ month: number; seq: number }>

/** Messages the server sends to one client. */
export interface Messages {
  /** first message after every join */
  hello: { protocol: number; now: number; role: 'student' | 'host' | 'wall'; seat: string | null; firm: string | null; nickname: string | null }
  /** to a firm's seats: after joining, each month, and when own decisions change what is due */
  desk: { view: FirmView; due: DueDecision[]; ready: boolean; /** this seat's answer to the class's question */ guess: string | null }
  /** to everybody, once a month */
  month: PublicMonth
  /** to the instructor: who is here */
  roster: RosterRow[]
  /** to the instructor: what runs or is to come, and what was done */
  lesson: HostLesson
  /** to a seat: the instructor asks for a decision */
  nudge: { at: number }
  /** you were moved to another firm, renamed, removed ...: take `hello` anew */
  seat: { firm: string | null; nickname: string; removed: boolean }
}
/** A decision of one's own that waits for the month to turn. */
export interface DueDecision { seq: number; id: string; month: number; decision: Decision; by: string | null }
/** What only the instructor sees of the lesson. */
export interface HostLesson {
  /** cards that run (`from` ≤ months played) or are to come; `until`: the month in whose beginning it ends */
  cards: { card: string; region: string | null; from: number; until: number | null }[]
  deeds: readonly Deed[]
  settings: Settings
  /** of the scenario as it is played: what opens when, years in which demand may turn, years of its own cards */
  levers: Readonly<Record<Lever, number | null>>
  shifts: readonly number[]
  ownCards: readonly number[]
}
export interface RosterRow {
  seat: string
  nickname: string
  firm: string | null
  firmName: string | null
  region: string | null
  connected: boolean
  /** epoch ms of the last sign of life */ seenAt: number
  /** decisions taken in this year */ decided: number
  /** decisions refused one after the other, since the last that was taken */ refused: number
  /** epoch ms of the last nudge in this year; 0 = none */ nudgedAt: number
  ready: boolean
  inDebt: boolean
  heldByBot: boolean
  removed: boolean
}
/** Public state's session part, beside the `PublicView` (the synced schema carries both). */
export interface PublicSession {
  code: string
  run: number
  scenario: string
  title: string
  goal: string
  phase: Phase
  year: number
  years: number
  month: number
  paused: boolean
  /** server's epoch ms at which the phase or month ends; 0 = waits for the instructor */ endsAt: number
  /** ms left while paused */ remaining: number
  /** ms of one month in this session; 0 = stepped */ monthMs: number
  locked: boolean
  announcement: string
  bots: number
  students: number
  ready: number
  /** nicknames, in the lobby only */ names: string[]
  /** true while the server makes sure that all are back */ recovering: boolean
  /** the class's last question; `counts` of answers by choice is empty while it is open */
  guess: { question: GuessQuestion; year: number; open: boolean; count: number; counts: Record<string, number> } | null
}
