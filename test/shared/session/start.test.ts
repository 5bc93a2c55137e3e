import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstHour } from '../../../shared/scenarios/first-hour.ts'
import { botsExpected } from '../../../shared/session/start.ts'
import { FIRMS_MIN, SEATS_MAX } from '../../../shared/session/settings.ts'
import { publicSession } from '../../../shared/session/play.ts'
import { created, Lesson, T0 } from './sessions.ts'
import { evolve, newSession } from '../../../shared/session/evolve.ts'
import { startEntries } from '../../../shared/session/start.ts'
import type { Entry, EntryBody, Session } from '../../../shared/session/types.ts'

const nobody = { seats: new Set<string>(), readySeats: new Set<string>() }
/** A lobby with that many students, without playing their joining one by one. */
function lobby(students: number, bots = 0, seed = 'test'): Session {
  const opened = newSession(created({ bots }, firstHour, seed) as Extract<Entry, { kind: 'created' }>)
  const seats = Array.from({ length: students }, (_, i) => ({
    id: `s${i}`, nickname: `Ann ${i}`, tokenHash: `h${i}`, world: 0, firm: null, watching: false, founding: false, removed: false, joinedMonth: 0,
  }))
  return { ...opened, seats }
}
type Started = Extract<EntryBody, { kind: 'started' }>
const startedOf = (s: Session): Started => startEntries(s).find(e => e.kind === 'started') as Started
const regionOf = (plot: string): string => firstHour.regions.find(r => r.plots.some(p => p.id === plot))?.id ?? '?'
const count = (list: string[]): Record<string, number> => Object.fromEntries([...new Set(list)].sort().map(x => [x, list.filter(y => y === x).length]))

describe('the start', () => {
  it('gives every student a firm of its own, at home, and fills the market with bots', () => {
    fc.assert(fc.property(fc.nat(SEATS_MAX), fc.nat(60), fc.string({ minLength: 1 }), (students, bots, seed) => {
      const session = lobby(students, bots, seed)
      const { firms, holdings, seats } = startedOf(session)
      expect(firms.length).toBe(Math.max(FIRMS_MIN, students + bots + 3))
      expect(new Set(firms.map(f => f.id)).size).toBe(firms.length)
      expect(seats.map(s => s.seat)).toEqual(session.seats.map(s => s.id))
      const held = new Set(seats.map(s => s.firm))
      expect(held.size).toBe(students)
      for (const h of holdings) expect([h.bot === null, h.bornBot]).toEqual([held.has(h.firm), !held.has(h.firm)])
      for (const f of firms.filter(f => held.has(f.id))) expect(firstHour.regions.find(r => r.id === regionOf(f.plot))?.kind).toBe('home')
      expect(botsExpected(session)).toBe(firms.length - students)
    }), { numRuns: 40 })
  })
  it('is fair to regions and plots: nobody’s is more crowded by more than one firm', () => {
    for (const [students, homes] of [[2, 2], [30, 3], [100, 3]]) {
      const { firms } = startedOf(lobby(students))
      const byRegion = count(firms.map(f => regionOf(f.plot)))
      const atHome = Object.entries(byRegion).filter(([r]) => firstHour.regions.find(x => x.id === r)?.kind === 'home').map(([, n]) => n)
      expect(atHome.length).toBe(homes)
      expect(Math.max(...atHome) - Math.min(...atHome)).toBeLessThanOrEqual(1)
      for (const r of Object.keys(byRegion)) {
        const plots = Object.values(count(firms.filter(f => regionOf(f.plot) === r).map(f => f.plot)))
        expect(Math.max(...plots) - Math.min(...plots)).toBeLessThanOrEqual(1)
      }
      expect(['free-port', 'long-delta', 'high-plain'].map(r => byRegion[r])).toEqual([1, 1, 1])
    }
  })
  it('is the same for the same seed, another for another', () => {
    expect(startedOf(lobby(5, 0, 'a'))).toEqual(startedOf(lobby(5, 0, 'a')))
    expect(startedOf(lobby(5, 0, 'a')).firms).not.toEqual(startedOf(lobby(5, 0, 'b')).firms)
  })
  it('puts no plot beyond its room, in the world that comes of it', () => {
    for (const students of [1, 9, 30, 120, 300]) {
      const lesson = new Lesson({}, firstHour)
      Object.assign(lesson.play, { session: lobby(students) })
      lesson.host({ do: 'next' })
      const [world] = lesson.play.worlds
      const taken = count(Array.from(world.plot.slice(0, world.clock[1]), p => world.setting.plots[p].id))
      expect(world.setting.plots.filter(p => (taken[p.id] ?? 0) > p.slots)).toEqual([])
      // late founders find room
      expect(world.sizes.firms).toBeGreaterThan(world.clock[1])
    }
  })
  it('leaves out those who watch and those who were removed', () => {
    const lesson = new Lesson().joined(3)
    lesson.join('Watcher', true)
    lesson.host({ do: 'remove', seat: 's2' })
    lesson.host({ do: 'next' })
    expect(lesson.session.seats.map(s => [s.id, s.firm !== null, s.world])).toEqual([['s1', true, 0], ['s2', false, 0], ['s3', true, 0], ['s4', false, -1]])
  })
  it('tells everybody how many bots there are, before and after', () => {
    const lesson = new Lesson({ bots: 4 }).joined(2)
    expect(publicSession(lesson.play, nobody)).toMatchObject({ bots: 10, students: 2, names: ['Student 1', 'Student 2'], phase: 'lobby' })
    lesson.host({ do: 'next' })
    expect(publicSession(lesson.play, nobody)).toMatchObject({ bots: 10, students: 2, names: [], phase: 'briefing' })
  })
  it('an entry that does not fit changes nothing but the number', () => {
    const session = lobby(2)
    const stray: Entry = { seq: 9, at: T0, world: 3, kind: 'held', firm: 'nobody', bot: null }
    expect(evolve(session, stray)).toEqual({ ...session, seq: 9 })
  })
})
