import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../../shared/economy/dimensions.ts'
import { PARAMETERS, type ParameterName } from '../../../shared/economy/parameters.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import type { Scenario } from '../../../shared/scenarios/schema.ts'
import { WARNINGS, warningsOf, type WarningCode } from '../../../shared/scenarios/warnings.ts'

const base = SCENARIOS['first-hour']
const codes = (s: Scenario): WarningCode[] => warningsOf(s).map(w => w.code)
const params = (values: Partial<Record<ParameterName, number>>): Scenario => ({ ...base, params: values as Record<string, number> })

const cases: [WarningCode, Scenario][] = [
  ['noBuzz', params({ meetRate: 0 })], ['noBuzz', params({ talks: 0, emulates: 0 })], ['tooMuchBuzz', params({ meetRate: 2 })],
  ['nobodyLooks', params({ monitorPlot: 0, monitorRegion: 0, watchRate: 0 })], ['noResearch', params({ researchRate: 0 })],
  ['nothingPays', params({ pull: 0 })], ['costDoesNotCount', params({ elasticity: 0 })], ['nothingCommon', params({ globalization: 0 })],
  ['allCommon', params({ floorMonths: 6 })], ['nobodyUnderstands', params({ gapScale: 0.4 })], ['deafPipelines', params({ pipelineRate: 0 })],
  ['noTrust', params({ trustGrows: 0, trustStart: 0 })], ['dearPipelines', params({ pipelineCost: 90 })], ['allInDebt', params({ upkeep: 200 })],
  ['abroadNeverPays', params({ farWage: 2, labour: 0 })], ['abroadIsFree', params({ severed: 0, leakCaptive: 0, leakSupplier: 0 })],
  ['placesLiveOnNothing', params({ wageShare: 0, knowledgeIncome: 0 })],
  ['noLevers', { ...base, levers: { place: null, attention: null, watch: null, pipelines: null, offshore: null, moments: null } }],
  ['leverTooLate', { ...base, years: 2 }], ['shiftTooLate', { ...base, years: 3 }],
  ['allCodified', { ...base, fields: Object.fromEntries(FIELDS.map(f => [f, { demand: 1, tacit: 0 }])) }],
  ['oneStrategy', { ...base, bots: ['local'] }], ['lonelyRegions', { ...base, regions: base.regions.map(r => ({ ...r, plots: r.plots.slice(0, 1) })) }],
]

describe('warnings', () => {
  it.each(Object.values(SCENARIOS))('$id, as it ships, needs none', s => {
    expect(warningsOf(s)).toEqual([])
  })
  it.each(cases)('%s is told, with its place', (code, s) => {
    expect(codes(s)).toContain(code)
    expect(warningsOf(s).every(w => w.path.length > 0)).toBe(true)
  })
  it('there is a case of each', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(WARNINGS))
  })
  it('whatever is set within its range, a word is all that comes of it, and each word once for its place', () => {
    const some = fc.dictionary(fc.constantFrom(...PARAMETERS.map(p => p.name)), fc.double({ min: 0, max: 1, noNaN: true }), { maxKeys: 20 })
    fc.assert(fc.property(some, shares => {
      const values = Object.fromEntries(Object.entries(shares).map(([name, share]) => {
        const p = PARAMETERS.find(known => known.name === name)
        return [name, p ? p.min + share * (p.max - p.min) : 0]
      }))
      const found = warningsOf({ ...base, params: values }).map(w => `${w.code} ${w.path}`)
      expect(new Set(found).size).toBe(found.length)
    }))
  })
})
