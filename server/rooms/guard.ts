/**
 * Stands between the socket and colyseus' own dispatch, which ends a connection for things that a game should only
 * refuse: too many messages, too long ones, plain sends that it cannot read. Here they are answered with a refusal and
 * change nothing; only a flood beyond reason ends a connection.
 */
import { getMessageBytes, Protocol, ResponseStatus, type Client, type Room } from '@colyseus/core'
import { decode } from '@colyseus/schema'
import { MESSAGE_MAX } from '../../shared/protocol.ts'
import { no, type Refusal } from '../../shared/refusals.ts'
import type { Clock } from '../live/clock.ts'

/** Messages that one connection may send at once, and again in each second. */
export const BURST = 60
export const PER_SECOND = 20
/** Beyond this many messages in a second a connection is ended. */
export const FLOOD = 5000
/** A reader with more than this many bytes on the way is ended: it would only fall further behind. */
export const QUEUED_MAX = 1_000_000
/** type and number of a request stand before its payload */
const HEADER = 64
/** Bits of the first byte that say what kind of message it is. */
const KIND_MASK = 0x1f

/** What colyseus calls for every frame of a connection; there is no public hook in its place. */
const DISPATCH = '_onMessage'
type Inner = Record<typeof DISPATCH, (client: Client, bytes: Buffer) => void>
interface Meter { left: number; at: number; flood: number; floodAt: number }

/** Puts the guard before `room`'s dispatch. Call it once, in `onCreate`. */
export function guardMessages(room: Room, clock: Clock): void {
  const inner = room as unknown as Inner
  const dispatch = inner[DISPATCH].bind(room)
  const meters = new WeakMap<Client, Meter>()
  inner[DISPATCH] = (client, bytes) => {
    if (!bytes || bytes.length === 0) return
    const kind = bytes[0] & KIND_MASK
    if (kind === Protocol.JOIN_ROOM || kind === Protocol.LEAVE_ROOM) { dispatch(client, bytes); return }
    const meter = metered(meters, client, clock.now())
    if (meter.flood > FLOOD) { client.leave(4002, 'flood'); return }
    const refusal = meter.left < 0 ? no('tooFast') : bytes.length > MESSAGE_MAX + HEADER ? no('tooLarge') : null
    try {
      if (kind === Protocol.ROOM_REQUEST && refusal) answer(client, bytes, refusal)
      else if ((kind === Protocol.ROOM_REQUEST || kind === Protocol.PING) && !refusal) dispatch(client, bytes)
      // what is not a request has no answer and no effect; a stranger who writes a bot is told so
      else if (kind !== Protocol.PING && meter.left >= 0) client.send('refused', { refusal: refusal ?? no('malformed', { path: 'use room.request()' }) })
    } catch {
      // bytes that are no message at all
    }
  }
}

/** Counts one message: a bucket of `BURST` that fills up by `PER_SECOND`. */
function metered(meters: WeakMap<Client, Meter>, client: Client, now: number): Meter {
  const meter = meters.get(client) ?? { left: BURST, at: now, flood: 0, floodAt: now }
  meters.set(client, meter)
  meter.left = Math.min(BURST, Math.max(0, meter.left) + ((now - meter.at) * PER_SECOND) / 1000) - 1
  meter.at = now
  if (now - meter.floodAt >= 1000) { meter.flood = 0; meter.floodAt = now }
  meter.flood++
  return meter
}

/** Refuses a request without reading its payload. */
function answer(client: Client, bytes: Buffer, refusal: Refusal): void {
  const id = decode.number(bytes, { offset: 1 })
  client.enqueueRaw(getMessageBytes[Protocol.ROOM_RESPONSE](id, ResponseStatus.OK, { ok: false, refusal }))
}

/**
 * Copies each frame before it is sent: the encoder's buffer is used again for the next one, and a slow socket would
 * send torn bytes. Ends readers that are hopelessly behind.
 */
export function guardSending(client: Client): void {
  const raw = client.raw.bind(client)
  const socket = client.ref as unknown as { bufferedAmount?: number; terminate?: () => void }
  client.raw = (data, options, callback) => {
    if ((socket.bufferedAmount ?? 0) > QUEUED_MAX) { socket.terminate?.(); return }
    raw(Buffer.from(data as Uint8Array), options, callback)
  }
}
