import { describe, expect, it } from 'vitest'
import { project } from '../../../shared/economy/afterYears.ts'
import { allReady, contextOf, deskOf, nextDue, openPlay, publicSession, setBoards } from '../../../shared/session/play.ts'
import { Lesson } from './sessions.ts'

const seats = (...ids: string[]): ReadonlySet<string> => new Set(ids)

describe('what everybody may know of the session', () => {
  it('names are shown in the lobby only; nothing of tokens, ever', () => {
    const lesson = new Lesson().joined(2)
    const at = (): string => JSON.stringify(publicSession(lesson.play, { seats: seats('s1'), readySeats: seats() }))
    expect(at()).toContain('Student 1')
    lesson.host({ do: 'next' })
    expect(at()).not.toContain('Student 1')
    expect(at()).not.toMatch(/hash|token/)
  })
  it('what is due next, and when', () => {
    const lesson = new Lesson({ secondsPerYear: 60 }).joined(1)
    expect(nextDue(lesson.session)).toBeNull()
    lesson.upTo('plan')
    expect(nextDue(lesson.session)).toEqual({ at: lesson.at + 45_000, due: 'phase' })
    lesson.host({ do: 'next' })
    expect(nextDue(lesson.session)).toEqual({ at: lesson.at + 5000, due: 'month' })
    lesson.host({ do: 'pause' })
    expect(nextDue(lesson.session)).toBeNull()
    expect(publicSession(lesson.play, { seats: seats(), readySeats: seats() })).toMatchObject({ paused: true, endsAt: 0, remaining: 4000, monthMs: 5000 })
  })
  it('everybody is ready when all who are here and hold a firm are', () => {
    const lesson = new Lesson().joined(3).upTo('briefing')
    lesson.join('Onlooker', true)
    expect(allReady(lesson.session, { seats: seats('s1'), readySeats: seats('s1') })).toBe(false)
    lesson.upTo('plan')
    expect(allReady(lesson.session, { seats: seats(), readySeats: seats() })).toBe(false)
    expect(allReady(lesson.session, { seats: seats('s1', 's2', 's4'), readySeats: seats('s1') })).toBe(false)
    expect(allReady(lesson.session, { seats: seats('s1', 's2', 's4'), readySeats: seats('s1', 's2') })).toBe(true)
    expect(publicSession(lesson.play, { seats: seats('s1', 's2'), readySeats: seats('s1', 's4') }).ready).toBe(1)
  })
})

describe('boards', () => {
  const lesson = new Lesson().joined(3).upTo('review')
  const [world] = lesson.play.worlds
  setBoards(lesson.play, project(world, 2, 6))
  const [board] = lesson.play.boards

  it('rank all firms by value, and give places to those of students only', () => {
    expect(board?.firms.map(f => f.rank)).toEqual(board?.firms.map((_, i) => i + 1))
    expect(board?.firms.map(f => f.value)).toEqual(board?.firms.map(f => f.value).sort((a, b) => b - a))
    const held = new Set(lesson.session.seats.map(s => s.firm))
    expect(board?.firms.filter(f => !f.bot).map(f => [held.has(f.firm), f.place])).toEqual([[true, 1], [true, 2], [true, 3]])
    expect(board?.firms.filter(f => f.bot).every(f => f.place === null && !held.has(f.firm))).toBe(true)
    expect(board?.regions.length).toBe(world.sizes.regions)
  })
  it('rank a late joiner by what it added, not by what it found', () => {
    const late = new Lesson().joined(2).upTo('review')
    late.join('Late')
    const [w] = late.play.worlds, i = w.setting.firmIndex.get(late.session.seats.at(-1)?.firm ?? '') ?? -1
    const found = w.cash[i] - w.loan[i]
    const values = new Float64Array(w.sizes.firms).map((_, k) => (k === i ? found + 1 : 1000))
    setBoards(late.play, { values, prosperity: new Float64Array(w.sizes.regions) })
    const rows = late.play.boards[0]?.firms ?? []
    expect(rows.find(r => r.firm === w.setting.firms[i].id)).toMatchObject({ added: 1, rank: rows.length, place: 3 })
    // a mate who joins the team later changes nothing
    expect(openPlay(late.journal).tookOver).toEqual(late.play.tookOver)
  })
  it('reach views: ranks for all, a value for oneself', () => {
    const firm = lesson.seat('s1').firm ?? '', row = board?.firms.find(f => f.firm === firm)
    const view = deskOf(lesson.play, 's1')?.view
    expect(view?.own.value).toBe(row?.value)
    expect(view?.public.firms.find(f => f.id === firm)?.rank).toBe(row?.rank)
    expect(contextOf(lesson.play, world).bots.has(firm)).toBe(false)
  })
  it('desks of one moment share their view; a new month, board or holder makes a new one', () => {
    const desk = (): unknown => deskOf(lesson.play, 's1')?.view
    const first = desk()
    expect(desk()).toBe(first)
    setBoards(lesson.play, project(world, 1, 2))
    const second = desk()
    expect(second).not.toBe(first)
    lesson.host({ do: 'holdByBot', firm: lesson.seat('s2').firm ?? '', bot: 'local' })
    expect(desk()).not.toBe(second)
    expect(deskOf(lesson.play, 'nobody')).toBeNull()
  })
})
