/** Those who look at a session, as the session sees them: a colyseus room in the house, something simpler in a test. */
import type { Messages, PublicSession } from '../../shared/protocol.ts'
import type { PublicView } from '../../shared/view/types.ts'

export interface Audience {
  /** the public state as it is now */ publish(session: PublicSession, view: PublicView | null): void
  /** sends what was published now, not with the next patch */ flush(): void
  /** a month to everybody, after the state that it led to */ month(month: Messages['month']): void
  /** private, to every connection of one seat */ toSeat<T extends keyof Messages>(seat: string, type: T, message: Messages[T]): void
  toHosts<T extends keyof Messages>(type: T, message: Messages[T]): void
  /** ends the connections of a seat (null: everybody's) */ dismiss(seat: string | null): void
}
/** Nobody is there. */
export const EMPTY_HALL: Audience = { publish: () => {}, flush: () => {}, month: () => {}, toSeat: () => {}, toHosts: () => {}, dismiss: () => {} }
