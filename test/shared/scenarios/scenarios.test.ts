import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../../shared/economy/dimensions.ts'
import { createWorld } from '../../../shared/economy/create.ts'
import { parseScenario, regionsFor, SCENARIOS } from '../../../shared/scenarios/index.ts'
import { firstHour } from '../../../shared/scenarios/first-hour.ts'

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
    ['nothing', null, '(all)', 'expected object'],
    ['no title', { ...firstHour, title: '' }, 'title', 'expected string to have >=1 characters'],
    ['a key too many', { ...firstHour, extra: 1 }, 'extra', 'is not known'],
    ['an id that no URL would bear', { ...firstHour, id: 'First Hour' }, 'id', 'use small letters, digits and hyphens'],
    ['years without end', { ...firstHour, years: 99 }, 'years', 'expected number to be <=12'],
    ['no home', { ...firstHour, regions: firstHour.regions.filter(r => r.kind === 'host') }, 'regions', 'at least one home region'],
    ['no host', { ...firstHour, regions: firstHour.regions.filter(r => r.kind === 'home') }, 'regions', 'at least one host region'],
    ['a region twice', { ...firstHour, regions: [harbour, harbour, ...others.slice(2)] }, 'regions.1.id', 'another region or plot called harbour-bay'],
    ['a plot twice', { ...firstHour, regions: [{ ...harbour, plots: [harbour.plots[0], harbour.plots[0]] }, ...others] }, 'regions.0.plots.1.id', 'another region or plot'],
    ['no demand', { ...firstHour, fields: Object.fromEntries(FIELDS.map(f => [f, { demand: 0, tacit: 0.5 }])) }, 'fields', 'demand for at least one field'],
    ['a shift to nothing', { ...firstHour, demandShifts: [{ year: 2, to: Object.fromEntries(FIELDS.map(f => [f, 0])) }] }, 'demandShifts.0.to', 'demand for at least one field'],
    ['two shifts in a year', { ...firstHour, demandShifts: [{ year: 2, to: {} }, { year: 2, to: {} }] }, 'demandShifts.1.year', 'two shifts'],
    ['a parameter nobody knows', { ...firstHour, params: { pul: 1 } }, 'params.pul', 'no such parameter'],
    ['a parameter out of range', { ...firstHour, params: { pull: 99 } }, 'params.pull', 'expected 0 to 3 per level'],
    ['a parameter that is no number', { ...firstHour, params: { pull: NaN } }, 'params.pull', 'expected number'],
    ['a card nobody knows', { ...firstHour, cards: [{ card: 'nothing', year: 1, month: 1, region: null }] }, 'cards.0.card', 'no event card called nothing'],
    ['a card without its region', { ...firstHour, cards: [{ card: 'schooling', year: 1, month: 1, region: null }] }, 'cards.0.region', 'needs a region'],
    ['a card at the wrong region', { ...firstHour, cards: [{ card: 'backlash-abroad', year: 1, month: 1, region: 'old-mill' }] }, 'cards.0.region', 'needs a region'],
    ['a card after the end', { ...firstHour, years: 2, cards: [{ card: 'trade-opening', year: 3, month: 1, region: null }] }, 'cards.0.year', 'over by then'],
    ['a bot nobody knows', { ...firstHour, bots: ['local', 'nobody'] }, 'bots.1', 'no strategy called nobody'],
  ])('%s', (_, raw, path, problem) => {
    expect(parseScenario(raw)).toMatchObject({ refusal: { code: 'badSettings', values: { path, problem: expect.stringContaining(problem) as string } } })
  })
})
