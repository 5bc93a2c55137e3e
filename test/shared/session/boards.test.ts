/** One rule for everybody: a late joiner, a firm abroad, a team and a bot are ranked by what their firm gained since they have had it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { project } from '../../../shared/economy/afterYears.ts'
import { firmBoard } from '../../../shared/ledger/boards.ts'
import { collectHistory } from '../../../shared/ledger/collect.ts'
import { sessionFile } from '../../../shared/replay.ts'
import type { Board } from '../../../shared/session/boards.ts'
import { setBoards } from '../../../shared/session/play.ts'
import { Lesson } from './sessions.ts'

/** What each firm was worth (cash less loan, k) at the start and when the late ones came, taken down as they come. */
const worth = new Map<string, number>()
let lesson: Lesson
let board: Board
let debrief: ReturnType<typeof firmBoard>
const firms: Record<'start' | 'late' | 'abroad' | 'bot', string> = { start: '', late: '', abroad: '', bot: '' }

const worthOf = (firm: string): number => {
  const [w] = lesson.play.worlds, i = w.setting.firmIndex.get(firm) ?? -1
  return w.cash[i] - w.loan[i]
}
const firmOf = (seat: string): string => lesson.seat(seat).firm ?? ''

beforeAll(() => {
  lesson = new Lesson({ bots: 2, secondsPerYear: 0 }).joined(6).upTo('year')
  for (const h of lesson.session.worlds[0].holdings) worth.set(h.firm, worthOf(h.firm))
  firms.start = firmOf('s1')
  for (let i = 0; i < 5; i++) if (lesson.host({ do: 'step' }) !== null) throw new Error('no step')
  // late ones take over what bots have at home, then abroad, until one bot is left
  for (let n = 7; n < 60; n++) {
    const held = new Set(lesson.session.seats.map(s => s.firm))
    lesson.join()
    const seat = lesson.seat(`s${n}`), { firm } = seat
    if (firm === null || held.has(firm)) continue
    worth.set(firm, worthOf(firm))
    const [w] = lesson.play.worlds, region = w.setting.regions[w.region[w.setting.firmIndex.get(firm) ?? -1]]
    if (region.kind === 'host') firms.abroad ||= firm
    else firms.late ||= firm
    if (lesson.session.worlds[0].holdings.filter(h => h.bot !== null && !held.has(h.firm) && h.firm !== firm).length === 1) break
  }
  const held = new Set(lesson.session.seats.map(s => s.firm))
  firms.bot = lesson.session.worlds[0].holdings.find(h => !held.has(h.firm))?.firm ?? ''
  lesson.upTo('review')
  lesson.upTo('debrief')
  const finale = project(lesson.play.worlds[0], 2)
  setBoards(lesson.play, finale)
  board = lesson.play.boards[0] as Board
  debrief = firmBoard(collectHistory(sessionFile(lesson.journal)).worlds[0], finale, true)
})

const rowOf = (firm: string) => {
  const row = board.firms.find(f => f.firm === firm)
  if (!row) throw new Error(`no firm ${firm} on the board`)
  return row
}

describe('scored by the same rule', () => {
  it.each(['start', 'late', 'abroad', 'bot'] as const)('a firm of kind "%s" by what it gained since its holders have had it', kind => {
    expect(firms[kind]).not.toBe('')
    const row = rowOf(firms[kind])
    expect(row.added).toBe(row.value - (worth.get(firms[kind]) ?? Number.NaN))
    expect(row.rank).toBe(board.firms.filter(o => o.added > row.added).length + 1)
    expect(row.bot).toBe(kind === 'bot')
  })
  it('a team as the one who began: a second pair of hands changes nothing', () => {
    const two = new Lesson({ bots: 0 }).joined(12).upTo('year'), before = [...two.play.tookOver[0]]
    // with everything taken and founders waiting, those who come last join others
    for (let n = 13; n < 80 && !two.session.seats.some((s, i) => s.firm !== null && two.session.seats.findIndex(o => o.firm === s.firm) < i); n++) two.join()
    const late = two.session.seats.findLast((s, i) => s.firm !== null && two.session.seats.findIndex(o => o.firm === s.firm) < i)
    expect(late).toBeDefined()
    const i = two.play.worlds[0].setting.firmIndex.get(late?.firm ?? '') ?? -1
    expect(two.play.tookOver[0][i]).toBe(before[i])
  })
  it('late and early alike on the podium of the debrief: same firms, same order', () => {
    expect(debrief.map(r => lesson.play.worlds[0].setting.firms[r.firm].id)).toEqual(board.firms.map(f => f.firm))
    for (const [at, row] of debrief.entries()) expect([row.value, row.added]).toEqual([board.firms[at].value, board.firms[at].added])
  })
  it('and not by plain value: who took over a rich firm late does not stand above who made it rich', () => {
    const late = rowOf(firms.late)
    expect(worth.get(firms.late)).not.toBe(worth.get(firms.start))
    expect(late.added).not.toBe(late.value - (worth.get(firms.start) ?? 0))
  })
})
