/**
 * A session folded from its journal. Pure and copy on write: the session given is never changed, what did not change is
 * shared. An entry is a fact: nothing is refused here, and one that does not fit (an unknown seat, a world that never
 * began) changes nothing but the sequence number.
 */
import { slotOf } from '../decisions/index.ts'
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { monthMs, yearsOf } from './settings.ts'
import * as time from './time.ts'
import type { Entry, Seat, Session, WorldSession } from './types.ts'

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>

/** The session that a `created` entry opens. */
export function newSession(entry: Of<'created'>): Session {
  return {
    code: entry.code, run: entry.run, scenario: entry.scenario, settings: entry.settings, seed: entry.seed, engine: entry.engine,
    phase: 'lobby', year: 0, years: yearsOf(entry.scenario, entry.settings), month: 0,
    paused: false, endsAt: null, remaining: null, recovering: false,
    locked: false, announcement: '', guess: null, seats: entry.seats ?? [], worlds: [], seq: entry.seq, createdAt: entry.at,
  }
}

/** The session after one more entry. */
export function evolve(session: Session, entry: Entry): Session {
  return { ...changed(session, entry), seq: entry.seq }
}

/** The session after many more entries: `entries.reduce(evolve, session)`, but what decisions in a row change is copied once, not for each. */
export function evolveAll(session: Session, entries: readonly Entry[]): Session {
  let s = session, run: Of<'decision'>[] = []
  for (const entry of entries) {
    if (entry.kind === 'decision') { run.push(entry); continue }
    s = evolve(decided(s, run), entry)
    run = []
  }
  return decided(s, run)
}

function decided(s: Session, run: readonly Of<'decision'>[]): Session {
  if (run.length === 0) return s
  const ours = s.worlds.map(() => new Map<string, WorldSession['pending'][string]>())
  const worlds = s.worlds.slice()
  for (const e of run) {
    const world = worlds[e.world]
    if (!world) continue
    let slots = ours[e.world].get(e.firm)
    if (!slots) {
      if (ours[e.world].size === 0) worlds[e.world] = { ...world, pending: { ...world.pending } }
      const { pending } = worlds[e.world]
      slots = { ...pending[e.firm] }
      ours[e.world].set(e.firm, slots)
      // what is called __proto__ would be taken for something else
      if (e.firm === '__proto__') Object.defineProperty(pending, e.firm, { value: slots, enumerable: true, configurable: true, writable: true })
      else pending[e.firm] = slots
    }
    slots[slotOf(e.decision)] = { seq: e.seq, seat: e.seat, id: e.id, decision: e.decision }
  }
  return { ...s, worlds, seq: run[run.length - 1].seq }
}

function changed(s: Session, e: Entry): Session {
  switch (e.kind) {
    case 'created': return newSession(e)
    case 'seated': return s.seats.some(seat => seat.id === e.seat.id) ? s : { ...s, seats: [...s.seats, e.seat] }
    case 'renamed': return withSeat(s, e.seat, { nickname: e.nickname })
    case 'removed': return withSeat(s, e.seat, { removed: true, firm: null, founding: false })
    case 'started': return started(s, e)
    case 'held': return withWorld(s, e.world, w => ({
      ...w, holdings: w.holdings.map(h => (h.firm === e.firm ? { ...h, bot: e.bot, heldBy: e.bot === null ? undefined : e.by } : h)),
    }))
    case 'decision': return withWorld(s, e.world, w => {
      const pending = { seq: e.seq, seat: e.seat, id: e.id, decision: e.decision }
      return { ...w, pending: { ...w.pending, [e.firm]: { ...w.pending[e.firm], [slotOf(e.decision)]: pending } } }
    })
    case 'card': return withWorld(s, e.world, w => ({ ...w, cards: [...w.cards, { card: e.card, region: e.region, from: e.month, until: e.until }] }))
    case 'founded': {
      const holding = { firm: e.firm.id, bot: null, bornBot: false }
      return withSeat(withWorld(s, e.world, w => ({ ...w, holdings: [...w.holdings, holding] })), e.seat, { world: e.world, firm: e.firm.id, founding: false })
    }
    case 'reseated': return withSeat(s, e.seat, { world: e.world, firm: e.firm, founding: false })
    case 'phase': return time.entered({ ...s, phase: e.phase, year: e.year }, e.endsAt, e.at)
    case 'paused': return time.paused(s, e.at)
    case 'resumed': return time.resumed(s, e.at)
    case 'extended': return time.extended(s, e.ms)
    case 'recovered': return time.recovered(s, e.at)
    case 'settings': return time.rescheduled({ ...s, settings: e.settings, years: Math.max(s.year, yearsOf(s.scenario, e.settings)) }, s.settings, e.at)
    case 'locked': return { ...s, locked: e.locked }
    case 'announced': return { ...s, announcement: e.text }
    case 'cardTakenBack': return withWorld(s, e.world, w => ({ ...w, cards: w.cards.filter(c => c.card !== e.card || c.region !== e.region || c.from !== e.month) }))
    case 'nudged': return s
    case 'readmitted': return withSeat(s, e.seat, { removed: false })
    case 'reissued': return withSeat(s, e.seat, { tokenHash: e.tokenHash })
    case 'asked': return { ...s, guess: e.question === null ? null : { question: e.question, year: e.year, answers: {} } }
    case 'guessed': return s.guess ? { ...s, guess: { ...s.guess, answers: { ...s.guess.answers, [e.seat]: e.choice } } } : s
    case 'month': return turned(s, e)
    case 'engine': return { ...s, engine: e.engine }
  }
}

function started(s: Session, e: Of<'started'>): Session {
  const worlds = s.worlds.slice()
  worlds[e.world] = { holdings: e.holdings, pending: {}, cards: [], hash: '' }
  const firmOf = new Map(e.seats.map(given => [given.seat, given.firm]))
  const seats = s.seats.map(seat => (firmOf.has(seat.id) ? { ...seat, world: e.world, firm: firmOf.get(seat.id) ?? null } : seat))
  return { ...s, worlds, seats }
}

/** A month is over: what was due is done, cards that ended are forgotten, the next month's end is set while the year runs. */
function turned(s: Session, e: Of<'month'>): Session {
  const hashes = e.hash.split('+')
  const worlds = s.worlds.map((w, i) => ({
    ...w, pending: {}, hash: hashes[i] ?? '', cards: w.cards.filter(c => c.until === null || c.until > e.month),
  }))
  const next = { ...s, worlds, month: e.month }
  return s.phase === 'year' && e.month % MONTHS_PER_YEAR !== 0 ? time.entered(next, monthMs(s.settings) > 0 ? e.at + monthMs(s.settings) : null, e.at) : next
}

function withSeat(s: Session, id: string, change: Partial<Seat>): Session {
  return s.seats.some(seat => seat.id === id) ? { ...s, seats: s.seats.map(seat => (seat.id === id ? { ...seat, ...change } : seat)) } : s
}
function withWorld(s: Session, world: number, change: (w: WorldSession) => WorldSession): Session {
  return s.worlds[world] ? { ...s, worlds: s.worlds.map((w, i) => (i === world ? change(w) : w)) } : s
}
