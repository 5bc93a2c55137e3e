/** The generated parts of docs/model.md: each stands between its own marks, so that what people wrote around them stays. */
import { PARAMETERS, P, type ParameterName } from '../../shared/economy/parameters.ts'
import { chart } from './chart.ts'
import { forest, weakest } from './forest.ts'
import type { Validated } from './measured.ts'
import { mechanisms } from './mechanisms.ts'
import { short } from './svg.ts'

export const begin = (part: string): string => `<!-- ${part}: made by npm run model -->`
export const end = (part: string): string => `<!-- end of ${part} -->`

/** Every generated part by name. */
export function parts(validated: Validated): Record<string, string> {
  return { measured: measured(validated), facts: factsTable(validated), figures: figuresList(validated), mechanisms: mechanisms(), parameters: parameterTable() }
}

/** The document with its parts as they must be. Throws when one has no place in it. */
export function renewed(document: string, made: Record<string, string>): string {
  return Object.entries(made).reduce((text, [name, part]) => {
    const from = text.indexOf(begin(name)), to = text.indexOf(end(name))
    if (from < 0 || to < from) throw new RangeError(`docs/model.md has no place for "${name}": ${begin(name)} … ${end(name)}`)
    return `${text.slice(0, from + begin(name).length)}\n${part}\n${text.slice(to)}`
  }, document)
}

/** Pictures by file name. */
export function pictures(validated: Validated): Record<string, string> {
  const stamp = stampOf(validated)
  return { 'facts.svg': forest(validated, stamp), ...Object.fromEntries(validated.figures.map(f => [`${f.id}.svg`, chart(f, stamp)])) }
}
const stampOf = ({ date, commit, seeds }: Validated): string => `Seeds ${seeds.from} to ${seeds.from + seeds.n - 1}, means and 95% intervals; commit ${commit}, ${date}.`

function measured(v: Validated): string {
  const held = v.facts.filter(f => f.holds).length, not = v.facts.filter(f => !f.holds).map(f => f.id)
  const moved = PARAMETERS.filter(p => v.parameters[p.name] !== p.value), gone = Object.keys(v.parameters).filter(name => P[name as ParameterName] === undefined)
  return [
    `Measured on ${v.date} at commit ${v.commit}, seeds ${v.seeds.from} to ${v.seeds.from + v.seeds.n - 1}: **${held} of ${v.facts.length} facts hold**${not.length > 0 ? `; not shown to hold: ${not.join(', ')}` : ''}.`,
    moved.length + gone.length === 0 ? 'No parameter has changed since.'
      : `Parameters changed since, so that the figures are those of an earlier state: ${[...moved.map(p => `\`${p.name}\` ${v.parameters[p.name] ?? 'new'} → ${p.value}`), ...gone.map(name => `\`${name}\` gone`)].join(', ')}.`,
  ].join(' ')
}

function factsTable(v: Validated): string {
  return ['| fact | | weakest claim | figure [95% interval] | bar | |', '|---|---|---|---|---|---|', ...v.facts.map(f => {
    const c = weakest(f)
    return `| ${f.id} | ${f.title} | ${c.what} | ${short(c.value)} [${short(c.interval[0])}, ${short(c.interval[1])}] | ${c.bar} | ${f.holds ? 'holds' : '**not shown**'} |`
  })].join('\n')
}

function figuresList(v: Validated): string {
  return [{ id: 'facts', title: 'All facts', note: 'Each fact by its weakest claim, in half-widths of its interval from its bar.' }, ...v.figures].map(f => `![${f.title}](figures/${f.id}.svg)\n\n*${f.title}.* ${f.note}`).join('\n\n')
}

export function parameterTable(): string {
  const rows = PARAMETERS.map(p => `| ${p.mechanism} | \`${p.name}\` | ${p.value} | ${p.unit} | ${p.min} to ${p.max} | ${p.meaning} | ${p.source} |`)
  return ['| mechanism | name | value | unit | range | meaning | source |', '|---|---|---|---|---|---|---|', ...rows].join('\n')
}
