/**
 * The only file that knows the colyseus SDK. `connect` gives a `Live`: plain signals, and requests that survive cuts.
 * One way back: every return (reload, sleep, cut, killed server) is a fresh join with the same options, never the SDK's own reconnection.
 */
import { batch, signal } from '@preact/signals'
import { Client, type Room } from '@colyseus/sdk'
import type { Answer, HostLesson, JoinOptions, Messages, PublicSession, RosterRow } from '../shared/protocol.ts'
import { readState, type WireState } from '../shared/publicState.ts'
import { REFUSALS, type Refusal, type RefusalCode } from '../shared/refusals.ts'
import type { PublicMonth, PublicView } from '../shared/view/types.ts'
import { asking } from './asking.ts'
import type { ConnectAs, Live, LiveStatus } from './live.ts'
import { returning, type Returning } from './returning.ts'
import { keptSeat, newToken, rememberSeat, seatRemoved, studentToken } from './seat.ts'

export type { ConnectAs, Live, LiveStatus } from './live.ts'
export { studentToken } from './seat.ts'

const JOIN_TIMEOUT = 8000
const ANSWER_TIMEOUT = 8000
/** A socket can be dead without saying so: asked this often, answered within that. */
const PULSE_EVERY = 10_000
const PULSE_WITHIN = 4000
/**
 * How long "no such code" is taken for a server that is still putting its sessions back: by those who were live in it,
 * and by those who only hold a seat from before (perhaps of a lesson long ago).
 */
const PATIENCE = { live: 120_000, seated: 10_000 }
/** colyseus: no room of this id */
const NO_ROOM = 522

const newId = (): string => newToken(12)
const later = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
const browser = {
  now: () => Date.now(), random: () => Math.random(), later,
  online: () => typeof navigator === 'undefined' || navigator.onLine !== false,
}

/** What a failed join means: a refusal of ours, or null = not a no, only no answer. */
export function refusalOf(error: unknown, code: string): Refusal | null {
  const { message = '', code: number } = error as { message?: string; code?: unknown }
  try {
    // the room says a refusal, the HTTP side wraps it
    const said = JSON.parse(message) as (Refusal & { refusal?: Refusal }) | null
    const no = said?.refusal ?? said
    if (no && no.code in REFUSALS) return no
  } catch { /* not ours in full */ }
  if (message in REFUSALS) return { code: message as RefusalCode, values: { code } }
  return number === NO_ROOM ? { code: 'unknownCode', values: { code } } : null
}

/** `endpoint` is for tests and tools; a page talks to the host it came from. */
export function connect(code: string, options: ConnectAs, endpoint?: string): Live {
  const session = signal<PublicSession | null>(null)
  const view = signal<PublicView | null>(null)
  const desk = signal<Messages['desk'] | null>(null)
  const month = signal<PublicMonth | null>(null)
  const roster = signal<RosterRow[]>([])
  const lesson = signal<HostLesson | null>(null)
  const nudge = signal(0)
  const hello = signal<Messages['hello'] | null>(null)
  const status = signal<LiveStatus>('connecting')
  const refusal = signal<Refusal | null>(null)

  const client = new Client(endpoint)
  const asks = asking(later)
  const began = Date.now()
  const knownHere = options.as !== 'student' || keptSeat(code) !== null
  let room: Room | null = null
  /** number of the try that counts; what older ones still say is ignored */ let current = 0
  let clockOffset = 0
  let wasLive = false
  let unknownSince = 0
  const state = { session: '', view: '' }
  const back: Returning = returning(() => void attempt(), browser)

  const joinOptions = (): JoinOptions => options.as === 'student'
    ? { as: 'student', token: studentToken(code), nickname: options.nickname, watch: options.watch }
    : options

  async function attempt(): Promise<void> {
    const mine = ++current
    const giveUp = later(() => { if (mine === current) lost() }, JOIN_TIMEOUT)
    try {
      const joined = await client.joinById(code, joinOptions())
      giveUp()
      joined.reconnection.enabled = false
      if (mine !== current) return void joined.leave()
      listen(joined, mine)
    } catch (error) {
      giveUp()
      if (mine === current) failed(error)
    }
  }

  function failed(error: unknown): void {
    const no = refusalOf(error, code)
    unknownSince = no?.code !== 'unknownCode' ? 0 : unknownSince || Date.now()
    const patience = wasLive ? PATIENCE.live : knownHere ? PATIENCE.seated : 0
    const maybeRestarting = unknownSince > 0 && Date.now() - unknownSince < patience
    if (!no || maybeRestarting || no.code === 'serverBusy' || no.code === 'tooFast') return lost()
    end('refused', no)
  }

  function listen(joined: Room, mine: number): void {
    room = joined
    const silent = later(() => { if (mine === current) lost() }, JOIN_TIMEOUT)
    const on = <K extends keyof Messages>(name: K, take: (message: Messages[K]) => void): void => {
      joined.onMessage(name, (message: Messages[K]) => { if (mine === current) batch(() => take(message)) })
    }
    on('hello', message => {
      silent()
      const heard = Date.now()
      clockOffset = message.now - heard
      joined.ping(roundTrip => { if (mine === current) clockOffset = message.now + roundTrip / 2 - heard })
      hello.value = message
      if (message.role === 'student' && message.nickname) rememberSeat(code, message.nickname)
      live(joined)
    })
    on('desk', message => { desk.value = message })
    on('month', message => { month.value = message })
    on('roster', rows => { roster.value = rows })
    on('lesson', message => { lesson.value = message })
    on('nudge', ({ at }) => { nudge.value = at })
    on('seat', ({ firm, nickname, removed }) => {
      if (removed) return end('ended', { code: 'removed' })
      if (hello.value) hello.value = { ...hello.value, firm, nickname }
      rememberSeat(code, nickname)
      if (!firm) desk.value = null
    })
    joined.onStateChange(wire => { if (mine === current) take((wire as { toJSON(): WireState }).toJSON()) })
    joined.onLeave(() => { if (mine === current) lost() })
    joined.onError(() => { /* a leave follows */ })
  }

  /** A patch that changed nothing for us wakes nobody. */
  function take(wire: WireState): void {
    const now = readState(wire)
    const text = { session: JSON.stringify(now.session), view: JSON.stringify(now.view) }
    batch(() => {
      if (text.session !== state.session) { state.session = text.session; session.value = now.session }
      if (text.view !== state.view) { state.view = text.view; view.value = now.view }
    })
  }

  function live(joined: Room): void {
    wasLive = true
    unknownSince = 0
    back.arrived()
    status.value = 'live'
    refusal.value = null
    asks.lineUp((name, payload) => joined.request(name, payload, { timeout: ANSWER_TIMEOUT }))
  }

  /** The line is gone, or was never there: tries again by itself. */
  function lost(): void {
    current++
    drop()
    if (wasLive) status.value = 'lost'
    else if (status.value === 'connecting' && Date.now() - began > JOIN_TIMEOUT / 2) status.value = 'lost'
    back.again()
  }

  function drop(): void {
    asks.lineDown()
    room?.connection.close()
    room = null
  }

  function end(as: 'refused' | 'ended', why: Refusal | null): void {
    current++
    if (why?.code === 'removed' && options.as === 'student') seatRemoved(code)
    batch(() => { status.value = as; refusal.value = why })
    back.stop()
    stopListening()
    asks.giveUp(why ?? { code: 'sessionClosed' })
    drop()
  }

  /** Asks a line that looks alive whether it is. */
  function pulse(): void {
    const [asked, mine] = [room, current]
    if (!asked || !asked.connection.isOpen) return
    const dead = later(() => { if (mine === current) lost() }, PULSE_WITHIN)
    asked.ping(() => dead())
  }
  const wake = (): void => {
    if (typeof document !== 'undefined' && document.hidden) return
    if (room) pulse()
    else back.soon()
  }
  const beat = setInterval(() => { if (typeof document === 'undefined' || !document.hidden) pulse() }, PULSE_EVERY)
  const stopListening = listenToDevice(wake, () => { if (room) lost() })
  function listenToDevice(awake: () => void, offline: () => void): () => void {
    const page = typeof window === 'undefined' ? null : window
    page?.addEventListener('online', awake)
    page?.addEventListener('pageshow', awake)
    page?.addEventListener('offline', offline)
    page?.document.addEventListener('visibilitychange', awake)
    return () => {
      clearInterval(beat)
      page?.removeEventListener('online', awake)
      page?.removeEventListener('pageshow', awake)
      page?.removeEventListener('offline', offline)
      page?.document.removeEventListener('visibilitychange', awake)
    }
  }

  back.soon()
  return {
    code, session, view, desk, month, roster, lesson, nudge, hello, status, refusal,
    now: () => Date.now() + clockOffset,
    decide: decision => asks.ask<{ month: number; seq: number }>('decide', { id: newId(), decision }),
    ready: ready => asks.ask('ready', { ready }) as Promise<Answer>,
    guess: choice => asks.ask('guess', { choice }) as Promise<Answer>,
    host: action => asks.ask('host', { id: newId(), action }) as Promise<Answer>,
    retry: () => back.soon(),
    leave: () => { const left = room; room = null; end('ended', null); void left?.leave() },
  }
}
