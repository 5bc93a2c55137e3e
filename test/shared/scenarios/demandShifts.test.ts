import { describe, expect, it } from 'vitest'
import { refusalInWords } from '../../../shared/refusals.ts'
import { shiftsDrawn } from '../../../shared/scenarios/demandShifts.ts'
import { parseScenario, SCENARIOS } from '../../../shared/scenarios/index.ts'
import { publicView, visibleTo } from '../../../shared/view/index.ts'
import { testContext } from '../../playing.ts'
import { play, testScenario, testWorld } from '../../worlds.ts'

const to = { data: 2 }, other = { design: 3 }
const drawnWith = (seed: string) => shiftsDrawn(testScenario({ demandShifts: [{ year: 3, latest: 5, to, or: [other] }, { year: 7, to }] }), seed).demandShifts
const SEEDS = Array.from({ length: 60 }, (_, k) => `seed ${k}`)

describe('a shift of demand that is left to the seed', () => {
  it('comes in every year of its range and towards each of its targets, and nowhere else', () => {
    const all = SEEDS.map(seed => drawnWith(seed)[0])
    expect(new Set(all.map(s => s.year))).toEqual(new Set([3, 4, 5]))
    expect(new Set(all.map(s => s.to))).toEqual(new Set([to, other]))
    expect(all.every(s => s.latest === undefined && s.or === undefined)).toBe(true)
  })
  it('is the same for the same seed, and drawing again changes nothing', () => {
    for (const seed of SEEDS) {
      expect(drawnWith(seed)).toEqual(drawnWith(seed))
      const once = shiftsDrawn(SCENARIOS['first-hour'], seed)
      expect(shiftsDrawn(once, `${seed} again`)).toEqual(once)
    }
  })
  it('leaves what is fixed as it is', () => expect(drawnWith('any')[1]).toEqual({ year: 7, to }))
  it('reaches the world', () => {
    const months = SEEDS.map(seed => testWorld({ firms: 1, seed, scenario: { demandShifts: [{ year: 3, latest: 5, to, or: [other] }] } }).setting.demandShifts[0].month)
    expect(new Set(months)).toEqual(new Set([24, 36, 48]))
  })
  it('shows to nobody until the first hints may come: worlds that differ in nothing else look the same', () => {
    const worlds = [{ year: 4, to }, { year: 6, to: other }].map(shift => testWorld({ firms: 9, scenario: { demandShifts: [shift] } }))
    const seen = () => worlds.map(world => JSON.stringify([
      publicView(world, testContext(world)), ...Array.from({ length: 9 }, (_, firm) => visibleTo(world, firm, testContext(world))),
    ]))
    for (let month = 0; month <= 20; month++) {
      const [a, b] = seen()
      expect(a).toBe(b)
      for (const world of worlds) play(world, 1)
    }
    for (const world of worlds) play(world, 24)
    const [a, b] = seen()
    expect(a).not.toBe(b)
  })
  it.each([
    ['ends before it begins', { year: 5, latest: 4, to }, 'demandShifts.0.latest', '4 will not do: expected 5 to 12'],
    ['a target that nobody wants', { year: 5, to, or: [{ materials: 0, tooling: 0, control: 0, data: 0, design: 0, service: 0 }] }, 'demandShifts.0.or.0', 'demand for at least one field'],
    ['a year after the last', { year: 5, latest: 13, to }, 'demandShifts.0.latest', '13 will not do: expected a whole number from 1 to 12'],
  ])('is refused when it %s', (_, shift, path, problem) => {
    const answer = parseScenario({ ...testScenario(), demandShifts: [shift] })
    expect('refusal' in answer && refusalInWords(answer.refusal)).toContain(path)
    expect('refusal' in answer && refusalInWords(answer.refusal)).toContain(problem)
  })
  it('is refused when it could come in the year of another', () => {
    const answer = parseScenario({ ...testScenario(), demandShifts: [{ year: 3, latest: 6, to }, { year: 5, to }] })
    expect('refusal' in answer && refusalInWords(answer.refusal)).toContain('two shifts')
  })
})
