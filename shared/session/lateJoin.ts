/**
 * Who comes late: takes over a bot's firm (at home first); with none left founds one at the next year, if there is room
 * and the world can hold it; otherwise joins the firm with fewest seats; otherwise watches.
 */
import type { FirmStart } from '../economy/start.ts'
import { CLOCK, type World } from '../economy/world.ts'
import { roomOn, type Around } from './around.ts'
import { pick } from './draw.ts'
import { firmId, firmNames } from './firmNames.ts'
import { TEAM_MAX } from './settings.ts'
import type { EntryBody, Holding, Seat, Session } from './types.ts'
export type { Around } from './around.ts'

/** Where a late joiner goes. */
export type Place =
  | { how: 'takesOver' | 'joins'; world: number; firm: string }
  | { how: 'founds'; world: number }
  | { how: 'watches' }

/** Seats that hold a firm, in order of joining. */
export const seatsOf = (s: Session, world: number, firm: string): Seat[] =>
  s.seats.filter(seat => seat.world === world && seat.firm === firm && !seat.removed)

/** The place of a seat that joins now. `seat` keys the draw, so that two late joiners do not follow one pattern. */
export function placeFor(s: Session, seat: string, around: Around): Place {
  return takeOver(s, seat, around) ?? found(s, around) ?? team(s) ?? { how: 'watches' }
}

function takeOver(s: Session, seat: string, around: Around): Place | null {
  const free = s.worlds.flatMap((w, world) => {
    const taken = takenFirms(s, world)
    return w.holdings.filter(h => h.bot !== null && !taken.has(h.firm)).map(h => ({ world, h, home: isHome(around.worlds[world], h) }))
  })
  const own = free.filter(f => f.home).length > 0 ? free.filter(f => f.home) : free
  const chosen = pick(own, s.seed, 'takeOver', seat)
  return chosen ? { how: 'takesOver', world: chosen.world, firm: chosen.h.firm } : null
}

function isHome(world: World | undefined, holding: Holding): boolean {
  const firm = world?.setting.firmIndex.get(holding.firm)
  return world !== undefined && firm !== undefined && world.setting.regions[world.region[firm]]?.kind === 'home'
}

function found(s: Session, around: Around): Place | null {
  // no plan of another year will come
  if (s.year >= s.years) return null
  const world = s.worlds.findIndex((_, i) => around.worlds[i] !== undefined && openings(around.worlds[i]) > waiting(s, i))
  return world < 0 ? null : { how: 'founds', world }
}
const waiting = (s: Session, world: number): number => s.seats.filter(seat => seat.founding && !seat.removed && seat.world === world).length

/** Firms that a world could still take in: free slots, and room on its plots. */
export function openings(world: World): number {
  return Math.min(world.sizes.firms - world.clock[CLOCK.firms], roomOn(world).reduce((sum, room) => sum + Math.max(0, room), 0))
}

function team(s: Session): Place | null {
  const firms = s.worlds.flatMap((w, world) => w.holdings.map(h => ({ world, firm: h.firm, seats: seatsOf(s, world, h.firm).length })))
  const fewest = firms.filter(f => f.seats > 0 && f.seats < TEAM_MAX).sort((a, b) => a.seats - b.seats)[0]
  return fewest ? { how: 'joins', world: fewest.world, firm: fewest.firm } : null
}
function takenFirms(s: Session, world: number): Set<string> {
  return new Set(s.seats.filter(seat => seat.world === world && !seat.removed && seat.firm !== null).map(seat => seat.firm as string))
}

/** At the plan of a new year: those who waited found their firms, and where that is no longer possible go elsewhere. */
export function foundingEntries(s: Session, around: Around): EntryBody[] {
  const entries: EntryBody[] = []
  const room = around.worlds.map(roomOn)
  const slots = around.worlds.map(world => world.sizes.firms - world.clock[CLOCK.firms])
  const used = new Set(around.worlds.flatMap(world => world.setting.firms.map(firm => firm.id)))
  for (const seat of s.seats) {
    if (!seat.founding || seat.removed) continue
    const world = around.worlds[seat.world]
    const plot = world && slots[seat.world] > 0 ? freePlot(s, world, room[seat.world], seat.id) : -1
    if (plot < 0) {
      const place = team(s)
      entries.push({ world: place?.how === 'joins' ? place.world : -1, kind: 'reseated', seat: seat.id, firm: place?.how === 'joins' ? place.firm : null })
      continue
    }
    room[seat.world][plot]--
    slots[seat.world]--
    const name = firmNames(s.seed).find(candidate => !used.has(firmId(candidate))) ?? `Firm ${used.size}`
    used.add(firmId(name))
    const firm: FirmStart = { id: firmId(name), name, plot: world.setting.plots[plot].id }
    entries.push({ world: seat.world, kind: 'founded', firm, seat: seat.id })
  }
  return entries
}

/** A plot with room, at home if there is one, drawn by the seed; −1 when all are full. */
function freePlot(s: Session, world: World, room: number[], seat: string): number {
  const free = room.flatMap((left, plot) => (left > 0 ? [plot] : []))
  const home = free.filter(plot => world.setting.regions[world.setting.plots[plot].region].kind === 'home')
  return pick(home.length > 0 ? home : free, s.seed, 'found', seat) ?? -1
}
