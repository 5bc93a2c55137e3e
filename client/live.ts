/** What a screen holds of a running session. Made by `connection.ts`; screens import this type and nothing of the wire. */
import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Answer, DecideAnswer, HostLesson, Messages, PublicSession, RosterRow } from '../shared/protocol.ts'
import type { Decision } from '../shared/decisions/index.ts'
import type { Refusal } from '../shared/refusals.ts'
import type { HostAction } from '../shared/session/types.ts'
import type { PublicMonth, PublicView } from '../shared/view/types.ts'

/** `lost` = was or wants to be live, tries again by itself; `refused` and `ended` stay so until somebody does something. */
export type LiveStatus = 'connecting' | 'live' | 'lost' | 'refused' | 'ended'

export interface Live {
  readonly code: string
  readonly session: ReadonlySignal<PublicSession | null>
  readonly view: ReadonlySignal<PublicView | null>
  /** own firm, or null before the first one and for those who watch */ readonly desk: ReadonlySignal<Messages['desk'] | null>
  /** last month that was played while we listened */ readonly month: ReadonlySignal<PublicMonth | null>
  readonly roster: ReadonlySignal<RosterRow[]>
  /** the instructor's own view of the lesson */ readonly lesson: ReadonlySignal<HostLesson | null>
  /** server's epoch ms of the instructor's last call to decide; 0 = none, or put away */ readonly nudge: Signal<number>
  readonly hello: ReadonlySignal<Messages['hello'] | null>
  readonly status: ReadonlySignal<LiveStatus>
  /** why status is `refused` or `ended` */ readonly refusal: ReadonlySignal<Refusal | null>
  /** the server's clock, epoch ms */ now(): number
  /** Sends one decision, and sends it again under the same id after every cut until it is answered. Never rejects. */
  decide(decision: Decision): Promise<DecideAnswer>
  ready(ready: boolean): Promise<Answer>
  /** a guess at what the coming year brings */ guess(choice: string): Promise<Answer>
  /** instructor's action; same care as `decide` */ host(action: HostAction): Promise<Answer>
  /** tries to connect now instead of at the next turn */ retry(): void
  /** closes for good */ leave(): void
}

/** As in `JoinOptions`; a student's token is taken from (or made for) this browser. */
export type ConnectAs =
  | { as: 'student'; nickname?: string; watch?: boolean }
  | { as: 'host'; secret: string }
  | { as: 'wall' }
