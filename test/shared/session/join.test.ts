import { describe, expect, it } from 'vitest'
import { seatsOf } from '../../../shared/session/lateJoin.ts'
import { SEATS_MAX, TEAM_MAX } from '../../../shared/session/settings.ts'
import { Lesson, shortScenario } from './sessions.ts'

const regionKind = (lesson: Lesson, firm: string): string => {
  const [world] = lesson.play.worlds
  return world.setting.regions[world.region[world.setting.firmIndex.get(firm) ?? -1]].kind
}
/** As many students join late as there are firms of bots, and then `more`. */
function crowded(more: number, lesson = new Lesson().joined(1).upTo('year')): Lesson {
  const bots = lesson.session.worlds[0].holdings.filter(h => h.bot !== null).length
  return lesson.joined(bots + more)
}

describe('joining', () => {
  it('one seat for one token, whatever name it brings and however often it comes', () => {
    const lesson = new Lesson()
    const ann = { by: 'joiner', seat: 's1', tokenHash: 'ann', nickname: 'Ann', watch: false } as const
    expect(lesson.refusal(ann)).toBeNull()
    const { session } = lesson
    for (const nickname of ['Ann', 'Bob', '', '🙂']) expect(lesson.try({ ...ann, seat: 's2', nickname })).toEqual({ entries: [], answer: null })
    expect(lesson.session).toBe(session)
    lesson.host({ do: 'lock', locked: true })
    expect(lesson.refusal(ann)).toBeNull()
  })
  it('is refused in words', () => {
    const lesson = new Lesson()
    lesson.join('Ann')
    expect(lesson.join('  ANN ')).toBe('nicknameTaken')
    expect(lesson.join('')).toBe('nicknameEmpty')
    expect(lesson.join('🙂')).toBe('nicknameUnreadable')
    lesson.host({ do: 'lock', locked: true })
    expect(lesson.join('Bob')).toBe('joiningLocked')
    lesson.host({ do: 'lock', locked: false })
    lesson.host({ do: 'remove', seat: 's1' })
    expect(lesson.refusal({ by: 'joiner', seat: 's9', tokenHash: 'hash 1', nickname: 'Ann', watch: false })).toBe('removed')
    expect(lesson.join('Ann')).toBeNull()
    lesson.host({ do: 'close' })
    expect(lesson.join('Late')).toBe('sessionClosed')
  })
  it('a session is full at some point; watching has seats of its own', () => {
    const lesson = new Lesson().joined(SEATS_MAX)
    expect(lesson.session.seats.length).toBe(SEATS_MAX)
    expect(lesson.join('One more')).toBe('sessionFull')
    expect(lesson.join('Onlooker', true)).toBeNull()
  })
})

describe('late joiners', () => {
  it('take over bots’ firms, those at home first', () => {
    const lesson = new Lesson().joined(2).upTo('year')
    const atHome = lesson.session.worlds[0].holdings.filter(h => h.bot !== null && regionKind(lesson, h.firm) === 'home').length
    for (let i = 0; i < atHome; i++) {
      lesson.join()
      const { firm } = lesson.session.seats.at(-1) ?? {}
      expect(regionKind(lesson, firm ?? '')).toBe('home')
      expect(lesson.holding(firm ?? '')).toMatchObject({ bot: null, bornBot: true })
    }
    lesson.join()
    expect(regionKind(lesson, lesson.session.seats.at(-1)?.firm ?? '')).toBe('host')
    expect(new Set(lesson.session.seats.map(s => s.firm)).size).toBe(lesson.session.seats.length)
  })
  it('with none left, found a firm at the next year’s plan, and decide from its first month on', () => {
    const lesson = crowded(1)
    expect(lesson.session.seats.at(-1)).toMatchObject({ firm: null, founding: true, world: 0 })
    const decision = { kind: 'standing', answer: 'accept' } as const
    const seat = lesson.session.seats.at(-1)?.id ?? ''
    expect(lesson.refusal({ by: 'student', seat, id: 'a', decision })).toBe('noFirm')
    const firms = lesson.play.worlds[0].clock[1]
    lesson.upTo('review').upTo('plan')
    const { firm, founding } = lesson.seat(seat)
    expect([founding, lesson.play.worlds[0].clock[1]]).toEqual([false, firms + 1])
    expect(lesson.holding(firm ?? '')).toMatchObject({ bot: null, bornBot: false })
    expect(lesson.refusal({ by: 'student', seat, id: 'b', decision })).toBeNull()
    lesson.host({ do: 'next' })
    lesson.host({ do: 'pause' })
    lesson.host({ do: 'step' })
    expect(lesson.play.worlds[0].standing[lesson.play.worlds[0].setting.firmIndex.get(firm ?? '') ?? -1]).toBe(1)
    expect(lesson.play.lastEvents[0].map(e => e.kind)).toContain('founded')
  })
  it('in the briefing, found for the first year', () => {
    const lesson = crowded(1, new Lesson({ years: 1 }).joined(1).upTo('briefing'))
    expect(lesson.session.seats.at(-1)).toMatchObject({ firm: null, founding: true })
    lesson.upTo('plan')
    expect(lesson.session.seats.at(-1)).toMatchObject({ founding: false, firm: expect.any(String) as string })
    expect(lesson.session.year).toBe(1)
  })
  it('join a team when the world is full or the last year runs, the smallest first, never more than four', () => {
    const lesson = crowded(20)
    const waiting = lesson.session.seats.filter(s => s.founding).length
    const { firms } = lesson.play.worlds[0].sizes
    expect(waiting).toBe(firms - lesson.play.worlds[0].clock[1])
    const teams = (): number[] => lesson.session.worlds[0].holdings.map(h => seatsOf(lesson.session, 0, h.firm).length)
    expect(Math.max(...teams())).toBe(2)
    lesson.upTo('review').upTo('plan').upTo('year')
    expect(lesson.session.seats.filter(s => s.founding)).toEqual([])
    expect(lesson.session.year).toBe(lesson.session.years)
    lesson.joined(4 * firms)
    expect([Math.min(...teams()), Math.max(...teams())]).toEqual([TEAM_MAX, TEAM_MAX])
    expect(lesson.session.seats.at(-1)).toMatchObject({ firm: null, founding: false, world: -1 })
  })
  it('who waited for a firm that cannot be founded any more goes to a team', () => {
    const lesson = crowded(3)
    const [world] = lesson.play.worlds
    // everything is full by the time the year turns
    world.setting.plots.forEach(plot => { plot.slots = 0 })
    lesson.upTo('review').upTo('plan')
    expect(lesson.session.seats.filter(s => s.firm === null)).toEqual([])
    expect(lesson.journal.filter(e => e.kind === 'founded')).toEqual([])
    expect(lesson.journal.filter(e => e.kind === 'reseated').length).toBe(3)
  })
  it('after the last year can only watch', () => {
    const lesson = new Lesson({}, shortScenario({ years: 1 })).joined(1).upTo('debrief').joined(1)
    expect(lesson.session.seats.at(-1)).toMatchObject({ firm: null, world: -1, founding: false })
  })
  it('who asks to watch watches, whatever is free', () => {
    const lesson = new Lesson().joined(1).upTo('year')
    lesson.join('Onlooker', true)
    expect(lesson.session.seats.at(-1)).toMatchObject({ firm: null, world: -1, watching: true })
  })
})

describe('firms whose people are away', () => {
  it('are held by a bot and given back on return, unless the instructor had handed them over', () => {
    const lesson = new Lesson().joined(2).upTo('year')
    const firm = lesson.seat('s1').firm ?? ''
    expect(lesson.refusal({ by: 'presence', firm, present: false })).toBeNull()
    expect(lesson.holding(firm)).toMatchObject({ bot: 'adaptive', heldBy: 'away', bornBot: false })
    const { session } = lesson
    expect(lesson.try({ by: 'presence', firm, present: false })).toMatchObject({ entries: [] })
    expect(lesson.session).toBe(session)
    expect(lesson.refusal({ by: 'presence', firm, present: true })).toBeNull()
    expect(lesson.holding(firm)).toMatchObject({ bot: null })

    expect(lesson.host({ do: 'holdByBot', firm, bot: 'local' })).toBeNull()
    lesson.try({ by: 'presence', firm, present: true })
    expect(lesson.holding(firm)).toMatchObject({ bot: 'local', heldBy: 'host' })
    const decision = { kind: 'standing', answer: 'accept' } as const
    expect(lesson.refusal({ by: 'student', seat: 's1', id: 'a', decision })).toBe('botHolds')
    expect(lesson.host({ do: 'giveBack', firm })).toBeNull()
    expect(lesson.refusal({ by: 'student', seat: 's1', id: 'a', decision })).toBeNull()
    expect(lesson.host({ do: 'giveBack', firm })).toBe('noChange')
    expect(lesson.host({ do: 'holdByBot', firm, bot: 'nobody' })).toBe('badSettings')
    expect(lesson.host({ do: 'holdByBot', firm: 'nobody', bot: 'local' })).toBe('unknownFirm')
  })
  it('keep what their people had decided for the coming month; the bot decides the rest', () => {
    const slots = (decideFirst: boolean): string[] => {
      const lesson = new Lesson({ secondsPerYear: 0 }).joined(1).upTo('year')
      const firm = lesson.seat('s1').firm ?? ''
      const tokens = { research: 0, watching: 0, mingling: 10, vertical: 0, pipelines: 0 }
      if (decideFirst) lesson.try({ by: 'student', seat: 's1', id: 'a', decision: { kind: 'attention', tokens, focus: 'data' } })
      lesson.host({ do: 'holdByBot', firm, bot: 'loner' })
      lesson.host({ do: 'step' })
      return lesson.journal.flatMap(e => (e.kind === 'decision' && e.firm === firm ? [`${e.bot ?? e.seat} ${e.decision.kind}`] : []))
    }
    expect(slots(false)).toContain('loner attention')
    expect(slots(true)).toContain('s1 attention')
    expect(slots(true)).not.toContain('loner attention')
  })
  it('a removed seat leaves its firm to a bot, and a late joiner may take it', () => {
    const lesson = new Lesson().joined(1).upTo('year')
    const firm = lesson.seat('s1').firm ?? ''
    expect(lesson.host({ do: 'remove', seat: 's1' })).toBeNull()
    expect(lesson.holding(firm).bot).toBe('adaptive')
    lesson.joined(12)
    expect(lesson.session.seats.filter(s => s.firm === firm).length).toBe(1)
    expect(lesson.host({ do: 'remove', seat: 's1' })).toBe('unknownSeat')
  })
})
