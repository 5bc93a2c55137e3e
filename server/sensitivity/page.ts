/** docs/sensitivity.md, from what was measured. */
import { PARAMETERS, type NamedParameter, type ParameterName } from '../../shared/economy/parameters.ts'
import type { Claim } from '../facts/kit/claims.ts'
import { slopes, stepsTo, type Slope } from './design.ts'
import { LEFT_OUT } from './short.ts'
import { effect, ERRORS, inside, standing, type Effect, type Shift } from './standing.ts'
import { changed, STEP, variationsOf, type Variation } from './variation.ts'
import type { Answer } from './worker.ts'

export interface Page {
  date: string
  commit: string
  /** seeds behind where the model as it is stands */ baseSeeds: readonly string[]
  facts: readonly { id: string; title: string }[]
  base: Record<string, readonly Claim[]>
  /** those that were moved */ parameters: readonly NamedParameter[]
  /** by fact and claim, one slope for each of the parameters; null = could not be told */ slopes: Record<string, (readonly Slope[] | null)[]>
  /** of each group of facts */ runs: readonly number[]
  /** what pairs of runs say of breaks that the slopes foretell */ confirmed: readonly Confirmed[]
  /** seeds of these pairs */ pairs: number
}
export interface Confirmed { variation: Variation; fact: string; breaks: boolean }
export interface Row { variation: Variation; effects: Record<string, Effect> }

/** Slopes of every claim that the runs tell of. @param answers of some facts each, those to the same facts in the order of the runs */
export function slopesOf(values: readonly (readonly number[])[], answers: readonly (readonly Answer[])[]): Page['slopes'] {
  return Object.fromEntries(answers.flatMap(own => Object.entries(own[0] ?? {}).map(([fact, claims]) => [fact, claims.map((_, c) => slopes(values.slice(0, own.length), own.map(a => a[fact][c])))] as const)))
}

/** How far a variation moves each claim of a fact, on the straight line. */
export function shiftsOf({ parameters, slopes: of }: Pick<Page, 'parameters' | 'slopes'>, { parameter, value }: Variation): Record<string, (Shift | null)[]> {
  const at = parameters.findIndex(p => p.name === parameter), steps = stepsTo(parameters[at], value)
  return Object.fromEntries(Object.entries(of).map(([fact, claims]) => [fact, claims.map(list => (list ? { by: list[at].value * steps, variance: list[at].variance * steps * steps } : null))]))
}

/** What each variation does to each fact. */
export function rows(from: Pick<Page, 'base' | 'parameters' | 'slopes'>): Row[] {
  return variationsOf(from.parameters).map(variation => {
    const shifts = shiftsOf(from, variation)
    return { variation, effects: Object.fromEntries(Object.entries(from.base).map(([fact, claims]) => [fact, effect(claims, shifts[fact])])) }
  })
}

export function page(from: Page): string {
  const { facts, base } = from, found = rows(from)
  const ids = (is: string) => facts.filter(f => standing(base[f.id]) === is).map(f => f.id).join(', ') || 'none'
  const row = (name: ParameterName, change: number): Row | undefined => found.find(r => r.variation.parameter === name && r.variation.change === change)
  return [
    '# Which facts hang on which parameter', '',
    ...method(from), '',
    `In the model as it is (seeds ${range(from.baseSeeds)}): holding ${ids('holds')}; on the good side, but with an interval over a bar ${ids('doubt')}; on the wrong side ${ids('broken')}.`, '',
    '## By parameter', '',
    '| parameter | mechanism | default | a quarter less | facts | a quarter more | facts |',
    '|---|---|---|---|---|---|---|',
    ...PARAMETERS.map(p => `| ${[p.name, p.mechanism, `${p.value} ${p.unit}`, ...[-STEP, STEP].flatMap(change => cells(p, change, row(p.name, change), from))].join(' | ')} |`), '',
    '## By fact, most fragile first', '',
    '| fact | | in the model as it is | broken by | in doubt with | strained by |',
    '|---|---|---|---|---|---|',
    ...fragility(from, found), '',
  ].join('\n')
}

function method({ date, commit, parameters, facts, runs, confirmed, pairs, slopes: of, base }: Page): string[] {
  const told = (id: string): boolean => of[id]?.some((s, c) => s !== null && !Number.isNaN(inside(base[id][c].bar, 0))) ?? false
  const absent = facts.filter(f => !of[f.id]).map(f => f.id), untold = facts.filter(f => of[f.id] && !told(f.id)).map(f => f.id)
  return [
    `Written by \`npm run sensitivity\` on ${date}, commit ${commit}: ${runs.join(' and ')} runs${runs.length > 1 ? ' (of the cheap facts and of the dear ones)' : ''}, ${parameters.length} parameters, ${facts.length} facts.`, '',
    'What would each fact do if one parameter were a quarter less or more, all else as it is? To move one parameter at a time takes hundreds of sessions for each before luck has worn off. So every run moves **all** parameters at once, each by an eighth up or down (within its range, counts of months to whole ones), with a seed of its own; in 256 runs every two parameters stand together and apart equally often. Each run measures the experiments of `npm run validate` once. Least squares over all runs give what each parameter does to each figure. That slope, times a quarter, is added to where the figure stands in the model as it is with many seeds.', '',
    `- **F5** breaks: the figure would pass its bar, and the slope is more than ${ERRORS} standard errors${confirmed.length > 0 ? `; so did pairs of runs (${pairs} seeds, the one parameter moved by the whole quarter, against the same seeds without)` : ''}`,
    ...(confirmed.length > 0 ? ['- F5° would break by its slope, but not in those pairs: the line is not straight that far, or luck'] : []),
    '- (F5) in doubt: its whole interval is on the good side now; the figure would pass the bar, but the slope may be luck',
    '- *F5* strained: more than half of its room up to the bar is gone, by more than luck',
    '- \\+ F5 on the wrong side now, and would be on the right one',
    '- · none of this', '',
    `What the table cannot tell. Among the shifts of one figure luck alone makes one look like more than three standard errors in about one of three figures; of facts that stand close to their bar an entry may be that. Slopes are straight lines at the mean of all that was moved: bends, thresholds and what two parameters do only together are not seen${confirmed.length > 0 ? ' but where pairs were run' : ''}. A figure of one seed is a noisy one, and where it jumps (the best number of pipelines, the month from which regions lose) the slope is of its mean. ${LEFT_OUT.join(' and ')} were not run: a lever is worth a few percent, which one session does not tell from luck, and G8 repeats G1 to G3 at other sizes. ${untold.length > 0 ? `${untold.join(', ')} cannot be told from single sessions, or not from so few. ` : ''}${absent.length > 0 ? `${absent.join(', ')} were not reached by this run. ` : ''}G1's invaders were tried only in the population that is hardest for each in the model as it is: where G1 breaks here, another population might still stop the invader. A scenario or experiment that sets a parameter itself does not feel its default (F18 sets the speed of the floor, the arm with cheaper distance in F23 the parameters of that card). Facts that fail as it is can only be mended.`,
  ]
}
const range = (seeds: readonly string[]): string => (seeds.length === 1 ? seeds[0] : `${seeds[0]} to ${seeds.at(-1)}`)

/** A break that pairs of runs did not show. */
const denied = (confirmed: readonly Confirmed[], fact: string, { parameter, change }: Variation): boolean =>
  confirmed.some(c => c.fact === fact && c.variation.parameter === parameter && c.variation.change === change && !c.breaks)

function cells(p: NamedParameter, change: number, row: Row | undefined, { confirmed }: Page): [string, string] {
  const to = changed(p, change)
  if (!to) return ['–', 'cannot be moved']
  const value = `${Number(to.value.toPrecision(4))}${to.cut ? ' (end of its range)' : ''}`
  if (!row) return [value, 'not run']
  const of = (e: Effect, as: (id: string) => string) => Object.keys(row.effects).filter(id => row.effects[id] === e).map(as)
  const said = [...of('breaks', id => (denied(confirmed, id, row.variation) ? `${id}°` : `**${id}**`)), ...of('doubt', id => `(${id})`), ...of('strained', id => `*${id}*`), ...of('mends', id => `+ ${id}`)]
  return [value, said.join(' ') || '·']
}

const SIDES = { holds: 'holds', doubt: 'interval over a bar', broken: 'on the wrong side' }

function fragility({ facts, base, confirmed }: Page, found: readonly Row[]): string[] {
  const named = (id: string, e: Effect) => found.filter(r => r.effects[id] === e).map(({ variation: v }) => `${v.parameter}\u00a0${v.change < 0 ? '−' : '+'}${e === 'breaks' && denied(confirmed, id, v) ? '°' : ''}`)
  return facts.map(f => ({ ...f, breaks: named(f.id, 'breaks'), doubt: named(f.id, 'doubt'), strained: named(f.id, 'strained') }))
    .sort((a, b) => b.breaks.length - a.breaks.length || b.doubt.length - a.doubt.length)
    .map(f => `| ${f.id} | ${f.title} | ${SIDES[standing(base[f.id])]} | ${[f.breaks, f.doubt, f.strained].map(list => list.join(', ') || '–').join(' | ')} |`)
}
