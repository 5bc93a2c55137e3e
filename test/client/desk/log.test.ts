import { expect, it } from 'vitest'
import { heard, LINES_A_MONTH, linesOf, MONTHS_KEPT } from '../../../client/desk/logic/log.ts'
import { namesOf } from '../../../client/desk/logic/names.ts'
import { advance, deskView, everyLine, item } from '../fixtures/desk.ts'

const view = deskView()
const names = namesOf(view.public)
const firms = view.public.firms.slice(1, 7).map(f => f.id)
const month = (m: number) => [item('watchedBy', { month: m, other: firms[0] })]

it('tells small events together', () => {
  const { lines } = linesOf({ month: 43, items: firms.map(other => item('encounter', { other })) }, names)
  expect(lines).toHaveLength(1)
  expect(lines[0].words).toMatch(/4 others/)
})
it('keeps what was learned apart, and first', () => {
  const items = [item('encounter', { other: firms[0] }), item('floorRose', { field: 'data', amount: 3 }), item('learned', { channel: 'social', other: firms[1], advance: advance() })]
  expect(linesOf({ month: 43, items }, names).lines.map(l => l.kind)).toEqual(['learned', 'floorRose', 'encounter'])
})
it('says no more than a few lines a month, and how many it left out', () => {
  const { lines, more } = linesOf({ month: 43, items: everyLine(view.public) }, names)
  expect(lines).toHaveLength(LINES_A_MONTH)
  expect(more).toBeGreaterThan(20)
})
it('says nothing twice in a month', () => {
  const twice = item('watchedBy', { other: firms[0] })
  expect(linesOf({ month: 43, items: [twice, { ...twice }] }, names).lines).toHaveLength(1)
})
it('puts a month once, whether it came again by reload or not, and forgets the oldest', () => {
  let log = heard([], month(1))
  log = heard(log, month(1))
  expect(log).toHaveLength(1)
  for (let m = 2; m <= MONTHS_KEPT + 5; m++) log = heard(log, month(m))
  expect(log).toHaveLength(MONTHS_KEPT)
  expect(log.at(-1)?.month).toBe(MONTHS_KEPT + 5)
  expect(heard(log, [])).toEqual(log)
})
