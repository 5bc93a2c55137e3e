import { readFileSync } from 'node:fs'
import { anything, assert, constantFrom, double, integer, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOTS } from '../../../shared/bots/index.ts'
import { FIELDS } from '../../../shared/economy/dimensions.ts'
import { createWorld } from '../../../shared/economy/create.ts'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { refusalInWords } from '../../../shared/refusals.ts'
import { parseScenario, regionsFor, SCENARIOS } from '../../../shared/scenarios/index.ts'
import { firstHour } from '../../../shared/scenarios/first-hour.ts'
import { scenarioSchema } from '../../../shared/scenarios/schema.ts'
import { playOut } from '../../../shared/session/playOut.ts'

const homes = (firms: number): number => regionsFor(firstHour, firms).filter(r => r.kind === 'home').length

describe('scenarios that ship', () => {
  it.each(Object.entries(SCENARIOS))('%s passes its own check, and a world comes of it', (id, scenario) => {
    expect(scenario.id).toBe(id)
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ scenario })
    const world = createWorld(scenario, 'seed', [{ id: 'a', name: 'A', plot: scenario.regions[0].plots[0].id }])
    expect(world.setting.regions.length).toBe(scenario.regions.length)
  })
  it('first-hour opens all levers, step by step, within three years', () => {
    const { levers, years, regions, fields } = firstHour
    expect(years).toBe(8)
    expect(new Set(Object.values(levers))).toEqual(new Set([1, 2, 3]))
    expect(regions.filter(r => r.kind === 'home').length).toBe(3)
    expect(regions.filter(r => r.kind === 'host').length).toBe(3)
    for (const r of regions) expect(r.plots.length).toBeGreaterThanOrEqual(4)
    expect(Object.keys(fields)).toEqual([...FIELDS])
    // the mundane field that a dear region can live on
    const dearest = [...regions].sort((a, b) => b.wage - a.wage)[0]
    expect(fields.materials?.tacit).toBe(Math.min(...FIELDS.map(f => fields[f]?.tacit ?? 1)))
    expect(dearest.capability?.materials).toBe(Math.max(...FIELDS.map(f => dearest.capability?.[f] ?? 1)))
    const plots = regions.flatMap(r => r.plots)
    expect(plots.filter(p => !/^[a-z]+(-[a-z]+)+$/.test(p.id))).toEqual([])
  })
  it('home regions grow with the class, hosts are always there', () => {
    expect([1, 12, 13, 40, 300].map(homes)).toEqual([2, 2, 3, 3, 3])
    expect(regionsFor(firstHour, 5).filter(r => r.kind === 'host').length).toBe(3)
  })
})

describe('a scenario that cannot be played is refused with its place, in words', () => {
  const [harbour, ...others] = firstHour.regions
  it.each([
    ['nothing', null, '(all)', 'null will not do: expected an object'],
    ['no title', { ...firstHour, title: '' }, 'title', '"" will not do: expected text of 1 to 60 characters'],
    ['a key too many', { ...firstHour, extra: 1 }, 'extra', 'is not known; known here: id, version, title'],
    ['an id that no URL would bear', { ...firstHour, id: 'First Hour' }, 'id', '"First Hour" will not do: use small letters, digits and hyphens'],
    ['years without end', { ...firstHour, years: 99 }, 'years', '99 will not do: expected a whole number from 1 to 12'],
    ['no home', { ...firstHour, regions: firstHour.regions.filter(r => r.kind === 'host') }, 'regions', '0 home regions will not do: expected 1 to 3'],
    ['no host', { ...firstHour, regions: firstHour.regions.filter(r => r.kind === 'home') }, 'regions', '0 host regions will not do: expected 1 to 3'],
    ['a region twice', { ...firstHour, regions: [harbour, harbour, ...others.slice(2)] }, 'regions.1.id', 'another region or plot called harbour-bay'],
    ['a plot twice', { ...firstHour, regions: [{ ...harbour, plots: [harbour.plots[0], harbour.plots[0]] }, ...others] }, 'regions.0.plots.1.id', 'another region or plot'],
    ['no demand', { ...firstHour, fields: Object.fromEntries(FIELDS.map(f => [f, { demand: 0, tacit: 0.5 }])) }, 'fields', 'demand for at least one field'],
    ['a shift to nothing', { ...firstHour, demandShifts: [{ year: 2, to: Object.fromEntries(FIELDS.map(f => [f, 0])) }] }, 'demandShifts.0.to', 'demand for at least one field'],
    ['two shifts in a year', { ...firstHour, demandShifts: [{ year: 2, to: {} }, { year: 2, to: {} }] }, 'demandShifts.1.year', 'two shifts'],
    ['a parameter nobody knows', { ...firstHour, params: { pul: 1 } }, 'params.pul', 'no such parameter'],
    ['a parameter out of range', { ...firstHour, params: { pull: 99 } }, 'params.pull', '99 will not do: expected 0 to 3 (per level)'],
    ['a parameter that is no number', { ...firstHour, params: { pull: NaN } }, 'params.pull', 'NaN will not do: expected a number'],
    ['a card nobody knows', { ...firstHour, cards: [{ card: 'nothing', year: 1, month: 1, region: null }] }, 'cards.0.card', 'no event card called nothing'],
    ['a card without its region', { ...firstHour, cards: [{ card: 'schooling', year: 1, month: 1, region: null }] }, 'cards.0.region', 'needs a region'],
    ['a card at the wrong region', { ...firstHour, cards: [{ card: 'backlash-abroad', year: 1, month: 1, region: 'old-mill' }] }, 'cards.0.region', 'needs a region'],
    ['a card after the end', { ...firstHour, years: 2, cards: [{ card: 'trade-opening', year: 3, month: 1, region: null }] }, 'cards.0.year', '3 will not do: the game is over by then, it has 2 years'],
    ['four home regions', { ...firstHour, regions: [...firstHour.regions.slice(0, 5), { ...harbour, id: 'fourth', plots: [{ id: 'fourth-1', name: 'One' }] }] }, 'regions', '4 home regions will not do: expected 1 to 3'],
    ['a lever that opens after the last year there can be', { ...firstHour, levers: { ...firstHour.levers, offshore: 13 } }, 'levers.offshore', '13 will not do: expected a whole number from 1 to 12 or null'],
    ['a lever left out', { ...firstHour, levers: { place: 1 } }, 'levers.attention', 'is missing: expected a whole number from 1 to 12 or null'],
    ['a wage below all wages', { ...firstHour, regions: [{ ...harbour, wage: 0.1 }, ...others] }, 'regions.0.wage', '0.1 will not do: expected a number from 0.2 to 2'],
    ['a field nobody knows', { ...firstHour, regions: [{ ...harbour, capability: { magic: 1 } }, ...others] }, 'regions.0.capability.magic', 'is not known; known here: materials, tooling'],
    ['a goal nobody knows', { ...firstHour, goal: 'fame' }, 'goal', '"fame" will not do: expected one of firm, region, both'],
    ['a year in words', { ...firstHour, years: 'eight' }, 'years', '"eight" will not do: expected a whole number from 1 to 12'],
    ['a bot nobody knows', { ...firstHour, bots: ['local', 'nobody'] }, 'bots.1', 'no strategy called nobody'],
  ])('%s', (_, raw, path, problem) => {
    expect(parseScenario(raw)).toMatchObject({ refusal: { code: 'badSettings', values: { path, problem: expect.stringContaining(problem) as string } } })
  })
})

describe('whatever is given', () => {
  const json = JSON.stringify(firstHour)
  /** Every place of a scenario: the way to it from the top. */
  const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value !== 'object' || value === null ? [path]
      : [path, ...(Array.isArray(value) ? [...value.keys()] : Object.keys(value)).flatMap(key => places((value as Record<string | number, unknown>)[key], [...path, key]))]
  const changed = (path: (string | number)[], put: unknown): unknown => {
    if (path.length === 0) return put
    const copy: unknown = JSON.parse(json)
    let at = copy as Record<string | number, unknown>
    for (const key of path.slice(0, -1)) at = at[key] as typeof at
    at[path[path.length - 1]] = put
    return copy
  }
  const wrongs = anything({ withNullPrototype: true, withBigInt: true, maxDepth: 2 })
  it('is taken as it is, or refused with a place and words; never thrown at', () => {
    assert(property(constantFrom(...places(JSON.parse(json))), wrongs, (path, put) => {
      const parsed = parseScenario(changed(path, put))
      const said = 'scenario' in parsed ? 'Setting x: taken as it is.' : refusalInWords(parsed.refusal)
      expect(said).toMatch(/^Setting .+: .*[a-z]{4}.*\.$/s)
      expect(said.length).toBeLessThan(600)
    }), { numRuns: 400 })
  })
  it('that is taken can be played', () => {
    const number = oneof(integer({ min: -2, max: 14 }), double({ min: -0.5, max: 12, noNaN: true }))
    let played = 0
    assert(property(constantFrom(...places(JSON.parse(json)).filter(path => typeof path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], firstHour) === 'number')), number, (path, put) => {
      const parsed = parseScenario(changed(path, put))
      // a shift that would end before it begins is told at its end, whichever of the two was changed
      if ('refusal' in parsed && path[2] === 'year' && parsed.refusal.values?.path === `demandShifts.${path[1]}.latest`) return
      // either a world comes of it, or the place of the mistake is the place that was changed
      const scenario = 'scenario' in parsed ? parsed.scenario : firstHour
      const { path: place, problem } = 'refusal' in parsed ? parsed.refusal.values ?? {} : { path: path.join('.'), problem: String(put) }
      expect([place, String(problem)]).toEqual([path.join('.'), expect.stringContaining(String(put)) as string])
      const world = createWorld(scenario, 'seed', [{ id: 'a', name: 'A', plot: scenario.regions[0].plots[0].id }])
      expect(Number.isFinite(world.cash[0])).toBe(true)
      if ('scenario' in parsed) played++
    }), { numRuns: 300 })
    expect(played).toBeGreaterThan(50)
  })
  it('a parameter at its least or most is taken, beyond it refused with its range', () => {
    for (const { name, min, max, unit } of PARAMETERS) {
      for (const value of [min, max]) expect(parseScenario({ ...firstHour, params: { [name]: value } })).toHaveProperty('scenario')
      for (const value of [min - 0.01, max + 0.01]) {
        expect(parseScenario({ ...firstHour, params: { [name]: value } }))
          .toEqual({ refusal: { code: 'badSettings', values: { path: `params.${name}`, problem: `${value} will not do: expected ${min} to ${max} (${unit})` } } })
      }
    }
  })
})

describe('docs/scenarios.md', () => {
  const text = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8')
  const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  it('has an example that is taken, and can be played to its end', () => {
    const parsed = parseScenario(JSON.parse(example))
    const scenario = 'scenario' in parsed ? parsed.scenario : firstHour
    expect(scenario.id).toBe('two-towns')
    const { play } = playOut({ scenario, seed: '1', players: null, years: null, engine: 'test', draws: 1 })
    expect(play.session).toMatchObject({ phase: 'debrief', month: 48 })
  })
  it('tells of every key of the schema, of every strategy, and the refusal that it quotes', () => {
    const keys = [...Object.keys(scenarioSchema.shape), ...Object.keys(scenarioSchema.shape.regions.element.shape)]
    expect(keys.filter(key => !text.includes(`\`${key}\``))).toEqual([])
    expect(Object.keys(BOTS).filter(bot => !text.includes(`\`${bot}\``))).toEqual([])
    const parsed = parseScenario({ ...firstHour, regions: [{ ...firstHour.regions[0], wage: 9 }, ...firstHour.regions.slice(1)] })
    const { path, problem } = 'refusal' in parsed ? parsed.refusal.values ?? {} : {}
    expect(text).toContain(`\`${path}: ${problem}\``)
  })
})
