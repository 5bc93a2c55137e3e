import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../shared/decisions/index.ts'
import { deskOf } from '../../../shared/session/play.ts'
import type { Refusal } from '../../../shared/refusals.ts'
import { PHASES } from '../../../shared/session/types.ts'
import { Lesson, shortScenario } from './sessions.ts'

const accept: Decision = { kind: 'standing', answer: 'accept' }
const research: Decision = { kind: 'attention', tokens: { research: 10, watching: 0, mingling: 0, vertical: 0, pipelines: 0 }, focus: 'data' }
let n = 0
const tell = (lesson: Lesson, decision: Decision, seat = 's1', firm?: string): Refusal['code'] | null =>
  lesson.refusal({ by: 'student', seat, id: `d${++n}`, decision, firm })
const due = (lesson: Lesson): Decision[] => deskOf(lesson.play, 's1')?.due.map(d => d.decision) ?? []

describe('decisions', () => {
  it.each(PHASES)('in %s are taken or refused as the rules say', phase => {
    const lesson = new Lesson().joined(1).upTo(phase)
    const taken = ['briefing', 'plan', 'year', 'review'].includes(phase)
    expect(tell(lesson, accept)).toBe(taken ? null : 'phaseClosed')
    if (!taken) return
    lesson.host({ do: 'pause' })
    expect(tell(lesson, research)).toBeNull()
    expect(lesson.journal.at(-1)).toMatchObject({ kind: 'decision', month: lesson.session.month + 1 })
  })
  it('come to nothing after the last month, and are refused then', () => {
    const lesson = new Lesson().joined(1).upTo('review').upTo('plan').upTo('review')
    expect(lesson.session.year).toBe(2)
    expect(tell(lesson, accept)).toBe('phaseClosed')
  })
  it('are for one’s own firm only', () => {
    const lesson = new Lesson().joined(2).upTo('plan')
    const { session } = lesson
    expect(tell(lesson, accept, 's1', lesson.seat('s2').firm ?? '')).toBe('notYourFirm')
    expect(tell(lesson, accept, 's1', 'nobody')).toBe('notYourFirm')
    expect(tell(lesson, accept, 'nobody')).toBe('unknownSeat')
    lesson.join('Onlooker', true)
    expect(tell(lesson, accept, 's3')).toBe('noFirm')
    lesson.host({ do: 'remove', seat: 's3' })
    expect(tell(lesson, accept, 's3')).toBe('removed')
    expect(lesson.session.worlds).toEqual(session.worlds)
    expect(tell(lesson, accept, 's1', lesson.seat('s1').firm ?? '')).toBeNull()
  })
  it('need an open lever: opened in the review before the year, for the plan', () => {
    const lesson = new Lesson({}, shortScenario({ levers: { place: 1, attention: 1, watch: 1, pipelines: 2, offshore: 2, moments: 2 } })).joined(1).upTo('year')
    expect(tell(lesson, accept)).toBe('leverNotOpen')
    lesson.upTo('review')
    expect(tell(lesson, accept)).toBeNull()
  })
  it('replace each other within a slot, until the month turns; then they are done', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }).joined(1).upTo('year')
    expect(tell(lesson, research)).toBeNull()
    expect(tell(lesson, { ...research, focus: 'design' })).toBeNull()
    expect(tell(lesson, accept)).toBeNull()
    expect(due(lesson)).toEqual([{ ...research, focus: 'design' }, accept])
    lesson.host({ do: 'step' })
    expect(due(lesson)).toEqual([])
    expect(deskOf(lesson.play, 's1')?.view.own).toMatchObject({ focus: 'design', standing: 'accept', attention: { research: 10 } })
  })
  it('are taken back by deciding what holds already, or by "withdraw"', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }).joined(1).upTo('year')
    const view = deskOf(lesson.play, 's1')?.view
    const here = view?.own.plot ?? '', there = view?.public.plots.find(p => p.region === view.own.region && p.id !== here && p.taken < p.slots)?.id ?? ''
    expect(tell(lesson, { kind: 'place', plot: here })).toBe('alreadyThere')
    expect(tell(lesson, { kind: 'place', plot: there })).toBeNull()
    expect(tell(lesson, { kind: 'place', plot: here })).toBeNull()
    expect(lesson.journal.at(-1)).toMatchObject({ decision: { kind: 'withdraw', slot: 'place' } })
    expect(due(lesson)).toEqual([])
    expect(tell(lesson, { kind: 'withdraw', slot: 'attention' })).toBe('noChange')
    tell(lesson, research)
    expect(tell(lesson, { kind: 'withdraw', slot: 'attention' })).toBeNull()
    lesson.host({ do: 'step' })
    expect(deskOf(lesson.play, 's1')?.view.own).toMatchObject({ plot: here, movingTo: null })
    expect(deskOf(lesson.play, 's1')?.view.own.attention.research).not.toBe(10)
    const own = lesson.play.worlds[0].setting.firmIndex.get(lesson.seat('s1').firm ?? '')
    expect(lesson.play.lastEvents[0].filter(e => e.kind === 'voided' && e.firm === own)).toEqual([])
  })
  it('of a team are one list, the last one counts and shows who made it', () => {
    const lesson = new Lesson().joined(1).upTo('year')
    const bots = lesson.session.worlds[0].holdings.filter(h => h.bot).length
    lesson.joined(bots + 8)
    lesson.joined(1)
    const mate = lesson.session.seats.at(-1)
    const first = lesson.session.seats.find(s => s.firm === mate?.firm && s.id !== mate?.id)
    expect(mate?.firm).not.toBeNull()
    tell(lesson, research, first?.id)
    tell(lesson, { ...research, focus: 'design' }, mate?.id)
    expect(deskOf(lesson.play, first?.id ?? '')?.due).toMatchObject([{ decision: { focus: 'design' }, by: mate?.nickname }])
  })
  it('of two seats may bear the same id: only a seat’s own repeat is a repeat', () => {
    const lesson = new Lesson().joined(2).upTo('plan')
    for (const seat of ['s1', 's2']) expect(lesson.try({ by: 'student', seat, id: 'same', decision: accept })).toMatchObject({ entries: [{ seat }] })
  })
})
