/** docs/sensitivity.md, from what was measured. */
import { PARAMETERS } from '../../shared/economy/parameters.ts'
import { effects, type Standing } from './standing.ts'
import { changed, STEP, type Variation } from './variation.ts'

export interface Measured { variation: Variation; standings: Record<string, Standing> }
export interface Page {
  date: string
  commit: string
  seeds: readonly string[]
  facts: readonly { id: string; title: string }[]
  base: Record<string, Standing>
  measured: readonly Measured[]
}

export function page({ date, commit, seeds, facts, base, measured }: Page): string {
  const ids = (standing: Standing) => facts.filter(f => base[f.id] === standing).map(f => f.id).join(', ') || 'none'
  return [
    '# Which facts hang on which parameter',
    '',
    `Written by \`npm run sensitivity\`: ${date}, commit ${commit}, seeds ${seeds[0]} to ${seeds.at(-1)} (${seeds.length}), ${facts.length} facts, ${measured.length} of ${count()} variations run.`,
    '',
    `Each parameter is moved a quarter down and a quarter up (within its range; counts of months to whole ones), all else as it is, on the same seeds as the model itself. A fact **breaks** when a figure that was on the good side of its bar goes to the wrong one. In brackets: facts that held and are now in doubt, because with ${seeds.length} seeds an interval reaches over a bar; that alone often says no more than that seeds are few. +: held in the variation, not in the model as it is.`,
    '',
    `With these seeds, in the model as it is: holding ${ids('holds')}; in doubt ${ids('doubt')}; broken ${ids('broken')}.`,
    '',
    '| parameter | mechanism | default | a quarter less | breaks (in doubt) | a quarter more | breaks (in doubt) |',
    '|---|---|---|---|---|---|---|',
    ...PARAMETERS.map(p => `| ${[p.name, p.mechanism, `${p.value} ${p.unit}`, ...[-STEP, STEP].flatMap(change => cellsOf(p, change, base, measured))].join(' | ')} |`),
    '',
    '## Facts, most fragile first',
    '',
    '| fact | | broken by | of |',
    '|---|---|---|---|',
    ...fragility(facts, base, measured),
    '',
  ].join('\n')
}

const count = (): number => PARAMETERS.flatMap(p => [-STEP, STEP].filter(change => changed(p, change))).length

function cellsOf(p: (typeof PARAMETERS)[number], change: number, base: Page['base'], measured: Page['measured']): [string, string] {
  const to = changed(p, change)
  if (!to) return ['–', 'cannot be moved']
  const found = measured.find(m => m.variation.parameter === p.name && m.variation.change === change)
  const value = `${Number(to.value.toPrecision(4))}${to.cut ? ' (end of its range)' : ''}`
  if (!found) return [value, 'not run']
  const { breaks, doubts, mends } = effects(base, found.standings)
  return [value, [breaks.map(f => `**${f}**`).join(' '), doubts.length > 0 ? `(${doubts.join(' ')})` : '', mends.length > 0 ? `+ ${mends.join(' ')}` : ''].filter(Boolean).join(' ') || '·']
}

function fragility(facts: Page['facts'], base: Page['base'], measured: Page['measured']): string[] {
  return facts.map(f => {
    const by = measured.filter(m => effects(base, m.standings).breaks.includes(f.id))
    return { ...f, by: by.map(m => `${m.variation.parameter} ${m.variation.change < 0 ? '−' : '+'}`) }
  }).sort((a, b) => b.by.length - a.by.length).map(f => `| ${f.id} | ${f.title} | ${f.by.join(', ') || (base[f.id] === 'broken' ? 'broken as it is' : 'none')} | ${f.by.length} of ${measured.length} |`)
}
