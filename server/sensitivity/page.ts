/** docs/sensitivity.md, from what was measured. */
import { PARAMETERS, type NamedParameter } from '../../shared/economy/parameters.ts'
import type { Claim } from '../facts/kit/claims.ts'
import { tQuantile } from '../facts/kit/statistics.ts'
import { LEFT_OUT } from './short.ts'
import { effect, ERRORS, pooled, standing, type Effect, type Shift } from './standing.ts'
import { changed, STEP, variationsOf, type Variation } from './variation.ts'

export interface Measured { variation: Variation; /** how many of the seeds were run */ seeds: number; /** by fact; a fact left out does not feel the parameter */ shifts: Record<string, Shift[]> }
export interface Page {
  date: string
  commit: string
  seeds: readonly string[]
  /** seeds behind where the model as it is stands */ baseSeeds: readonly string[]
  facts: readonly { id: string; title: string }[]
  base: Record<string, readonly Claim[]>
  measured: readonly Measured[]
}
export interface Row { variation: Variation; seeds: number; /** facts whose figures changed at all */ reach: number; effects: Record<string, Effect> }

/** What each variation does to each fact. */
export function rows({ base, measured }: Pick<Page, 'base' | 'measured'>): Row[] {
  const variances = pooled(measured.map(m => m.shifts))
  return measured.map(({ variation, seeds, shifts }) => ({
    variation, seeds, reach: Object.keys(shifts).length,
    effects: Object.fromEntries(Object.entries(base).map(([fact, claims]) => [fact, effect(claims, shifts[fact], claims.map((c, k) => variances[fact]?.[k] ?? unpaired(c)))])),
  }))
}

/** Where no variation was run for more than one seed: twice the variance of the figure itself, as if the two runs had nothing in common. */
const unpaired = ({ interval, n }: Claim): number => 2 * n * ((interval[1] - interval[0]) / 2 / tQuantile(n - 1)) ** 2

export function page(from: Page): string {
  const { facts, base, measured } = from, found = rows(from)
  const ids = (is: string) => facts.filter(f => standing(base[f.id]) === is).map(f => f.id).join(', ') || 'none'
  const by = new Map(found.map(r => [`${r.variation.parameter} ${r.variation.change}`, r]))
  return [
    '# Which facts hang on which parameter', '',
    ...method(from), '',
    `In the model as it is (seeds ${range(from.baseSeeds)}): holding ${ids('holds')}; on the good side, but with an interval over a bar ${ids('doubt')}; on the wrong side ${ids('broken')}.`, '',
    '## By parameter', '',
    '| parameter | mechanism | default | a quarter less | facts | a quarter more | facts |',
    '|---|---|---|---|---|---|---|',
    ...PARAMETERS.map(p => `| ${[p.name, p.mechanism, `${p.value} ${p.unit}`, ...[-STEP, STEP].flatMap(change => cells(p, change, by.get(`${p.name} ${change}`)))].join(' | ')} |`), '',
    '## By fact, most fragile first', '',
    '| fact | | in the model as it is | broken by | in doubt with | strained by |',
    '|---|---|---|---|---|---|',
    ...fragility(facts, base, found), '',
    measured.length < variationsOf().length ? `Not everything was run: ${measured.length} of ${variationsOf().length} variations.\n` : '',
  ].join('\n')
}

function method({ date, commit, seeds, facts, measured }: Page): string[] {
  const fewest = measured.length === 0 ? 0 : Math.min(...measured.map(m => m.seeds))
  return [
    `Written by \`npm run sensitivity\` on ${date}, commit ${commit}: ${measured.length} variations of ${PARAMETERS.length} parameters, ${facts.length} facts, seeds ${range(seeds)}${fewest < seeds.length && measured.length > 0 ? ` (some variations only the first ${fewest})` : ''}.`, '',
    'Each parameter is moved a quarter down and a quarter up, within its range, counts of months to whole ones, all else as it is. Every experiment of `npm run validate` is run again on the same seeds with the same chance, and each figure compared with the one that the same seeds gave before. That shift is added to where the figure stands with many seeds.', '',
    `- **F5** breaks: the figure would pass its bar, and the shift is more than ${ERRORS} standard errors`,
    '- (F5) in doubt: its whole interval is on the good side now; the figure would pass the bar, but a shift of that size may be luck with so few seeds',
    '- *F5* strained: more than half of its room up to the bar is gone, by more than luck',
    '- \\+ F5 on the wrong side now, and would be on the right one',
    '- · some figures move, none of this happens; “nothing moves”: no experiment noticed the change at all', '',
    `${seeds.length > 1 ? 'Standard errors are pooled over the variations (leaving out one seed after the other).' : 'With one seed, standard errors are those of the figures themselves, as if a variation and the model as it is had no chance in common: a shift must be large to count.'} What the table cannot tell: ${LEFT_OUT.join(' and ')} were not run (a lever is worth a few percent, which a few seeds do not tell from luck; G8 repeats G1 to G3 at other sizes). G1's invaders were tried only in the population that is hardest for each in the model as it is: where G1 breaks here, another population might still stop the invader. Parameters are moved one at a time: two together may do what neither does alone. A scenario or experiment that sets a parameter itself does not feel its default (F18 sets the speed of the floor; the arm with cheaper distance in F23 sets the parameters of that card). An experiment whose figures for the first seed were the very same was taken not to depend on the parameter. A figure that jumps (the best number of pipelines, the month from which regions lose) has no good standard error: read such entries with care.`,
  ]
}
const range = (seeds: readonly string[]): string => (seeds.length === 1 ? seeds[0] : `${seeds[0]} to ${seeds.at(-1)}`)

function cells(p: NamedParameter, change: number, row: Row | undefined): [string, string] {
  const to = changed(p, change)
  if (!to) return ['–', 'cannot be moved']
  const value = `${Number(to.value.toPrecision(4))}${to.cut ? ' (rounded, or end of its range)' : ''}`
  if (!row) return [value, 'not run']
  const of = (e: Effect, as: (id: string) => string) => Object.keys(row.effects).filter(id => row.effects[id] === e).map(as)
  const said = [...of('breaks', id => `**${id}**`), ...of('doubt', id => `(${id})`), ...of('strained', id => `*${id}*`), ...of('mends', id => `+ ${id}`)]
  return [value, said.join(' ') || (row.reach === 0 ? 'nothing moves' : '·')]
}

const SIDES = { holds: 'holds', doubt: 'interval over a bar', broken: 'on the wrong side' }

function fragility(facts: Page['facts'], base: Page['base'], found: readonly Row[]): string[] {
  const named = (id: string, e: Effect) => found.filter(r => r.effects[id] === e).map(({ variation: v }) => `${v.parameter}\u00a0${v.change < 0 ? '−' : '+'}`)
  return facts.map(f => ({ ...f, breaks: named(f.id, 'breaks'), doubt: named(f.id, 'doubt'), strained: named(f.id, 'strained') }))
    .sort((a, b) => b.breaks.length - a.breaks.length || b.doubt.length - a.doubt.length)
    .map(f => `| ${f.id} | ${f.title} | ${SIDES[standing(base[f.id])]} | ${[f.breaks, f.doubt, f.strained].map(list => list.join(', ') || '–').join(' | ')} |`)
}
