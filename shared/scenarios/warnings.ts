/** Choices that are allowed but spoil the game: told in words while a scenario is being made. Nothing is refused here. Pure. */
import { LEVERS } from '../economy/dimensions.ts'
import { P, PARAMETERS, type ParameterName } from '../economy/parameters.ts'
import type { Scenario } from './schema.ts'

export const WARNINGS = [
  'noBuzz', 'nobodyLooks', 'noResearch', 'nothingPays', 'costDoesNotCount', 'nothingCommon', 'allCommon', 'nobodyUnderstands', 'deafPipelines', 'noTrust', 'dearPipelines',
  'allInDebt', 'abroadNeverPays', 'abroadIsFree', 'placesLiveOnNothing', 'tooMuchBuzz', 'noLevers', 'leverTooLate', 'shiftTooLate', 'allCodified', 'oneStrategy', 'lonelyRegions',
] as const
export type WarningCode = (typeof WARNINGS)[number]
/** `path`: where in the scenario it comes from. */
export interface Warning { code: WarningCode; path: string; values?: Record<string, string | number> }

/** Value of a parameter in a scenario. */
export const parameterOf = (s: Pick<Scenario, 'params'>, name: ParameterName): number => s.params[name] ?? PARAMETERS[P[name]].value

/** Everything that is worth a word, in no order of weight. */
export function warningsOf(s: Scenario): Warning[] {
  const v = (name: ParameterName): number => parameterOf(s, name)
  const found: Warning[] = []
  const warn = (when: boolean, code: WarningCode, path: ParameterName | { at: string }, values?: Warning['values']): void => {
    if (when) found.push({ code, path: typeof path === 'string' ? `params.${path}` : path.at, ...(values ? { values } : {}) })
  }
  const open = (lever: (typeof LEVERS)[number]): boolean => s.levers[lever] !== null && s.levers[lever] <= s.years

  // how knowledge moves
  warn(v('meetRate') === 0 || (v('talks') === 0 && v('emulates') === 0), 'noBuzz', v('meetRate') === 0 ? 'meetRate' : 'talks')
  warn(v('meetRate') > 1.5, 'tooMuchBuzz', 'meetRate')
  warn(v('monitorPlot') === 0 && v('monitorRegion') === 0 && v('watchRate') === 0, 'nobodyLooks', 'watchRate')
  warn(v('researchRate') === 0, 'noResearch', 'researchRate')
  warn(v('gapScale') < 1, 'nobodyUnderstands', 'gapScale')
  warn(allCodified(s), 'allCodified', { at: 'fields' })

  // what knowledge is worth
  warn(v('pull') === 0, 'nothingPays', 'pull')
  warn(v('elasticity') === 0, 'costDoesNotCount', 'elasticity')
  warn(v('globalization') === 0, 'nothingCommon', 'globalization')
  warn(v('floorMonths') <= 12 || v('globalization') >= 3 || v('floorAtLeast') <= 2, 'allCommon', v('floorMonths') <= 12 ? 'floorMonths' : v('globalization') >= 3 ? 'globalization' : 'floorAtLeast')
  warn(v('upkeep') >= v('marketPerFirm') * (1 - v('variable')), 'allInDebt', 'upkeep')
  warn(v('wageShare') === 0 && v('knowledgeIncome') === 0, 'placesLiveOnNothing', 'wageShare')

  // levers that would do nothing, or everything
  if (open('pipelines')) {
    warn(v('pipelineRate') === 0, 'deafPipelines', 'pipelineRate')
    warn(v('trustGrows') === 0 && v('trustStart') === 0, 'noTrust', 'trustGrows')
    warn(v('pipelineCost') >= v('marketPerFirm') * (1 - v('variable')) - v('upkeep'), 'dearPipelines', 'pipelineCost')
  }
  if (open('offshore')) {
    const dearest = Math.min(...s.regions.filter(r => r.kind === 'host').map(r => r.wage)) * v('farWage')
    const cheapestHome = Math.max(...s.regions.filter(r => r.kind === 'home').map(r => r.wage))
    warn(v('labour') === 0 || dearest >= cheapestHome, 'abroadNeverPays', v('labour') === 0 ? 'labour' : 'farWage')
    warn(v('severed') === 0 && v('leakCaptive') === 0 && v('leakSupplier') === 0, 'abroadIsFree', 'severed')
  }
  warn(LEVERS.every(lever => !open(lever)), 'noLevers', { at: 'levers' })
  for (const lever of LEVERS) warn(s.levers[lever] !== null && s.levers[lever] > s.years, 'leverTooLate', { at: `levers.${lever}` }, { lever, year: s.levers[lever] ?? 0 })
  s.demandShifts.forEach((shift, i) => warn(shift.year > s.years, 'shiftTooLate', { at: `demandShifts.${i}.year` }, { year: shift.year }))
  warn(new Set(s.bots).size === 1, 'oneStrategy', { at: 'bots' })
  warn(s.regions.every(r => r.plots.length === 1), 'lonelyRegions', { at: 'regions' })
  return found
}

/** A field that is not mentioned is half tacit. */
const allCodified = (s: Scenario): boolean => Object.values(s.fields).length === 6 && Object.values(s.fields).every(f => f.tacit === 0)
