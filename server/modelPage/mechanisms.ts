/** The mechanisms in words and equations, as the head of each mechanism's file tells them: the document cannot say another equation than the code's own. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const MECHANISMS = join(import.meta.dirname, '../../shared/economy/mechanisms')
/** Order of the document: how knowledge is made and understood, the two elements of the essay, distance, leaving, the market. */
export const ORDER: readonly (readonly [string, readonly string[]])[] = [
  ['How knowledge is made and understood', ['research', 'selection', 'understanding', 'ubiquity']],
  ['First element: what the place is good at', ['capability', 'talent', 'institutions']],
  ['Second element: what proximity brings', ['vertical', 'horizontal', 'social', 'trust', 'proximities']],
  ['Learning over distance', ['pipelines', 'openness', 'fairs', 'communities', 'mobility', 'moves']],
  ['Leaving', ['offshoring', 'bandwagon', 'hotspots', 'congestion']],
  ['The market, and who gains', ['demand', 'market', 'owners', 'prosperity']],
]

/** All names of files, so that none is forgotten. */
export const files = (): string[] => readdirSync(MECHANISMS).filter(f => f.endsWith('.ts')).map(f => f.slice(0, -3))

/** One mechanism as markdown: its title, what is said of it, its equations as they stand. */
export function mechanism(name: string, source = readFileSync(join(MECHANISMS, `${name}.ts`), 'utf8')): string {
  const head = source.slice(source.indexOf('/**') + 3, source.indexOf('*/')).split('\n').map(l => l.replace(/^ \*( |$)/, '')).filter((_, k) => k > 0)
  const [title, ...rest] = head
  const out: string[] = [`#### ${title.charAt(0)}${title.slice(1).toLowerCase()}`, '']
  let open = false
  for (const l of rest) {
    const equation = l.startsWith('  ')
    if (equation !== open && (equation || l.trim() !== '')) {
      out.push(...(equation ? ['', '```text'] : ['```', '']))
      open = equation
    }
    // a reader of no code is referred to mechanisms, not to files
    if (l.trim() !== '' || !open) out.push(l.replace(/^ {2}/, '').replaceAll(/\b([a-z]+)\.ts\b/gi, equation ? '$1' : '*$1*'))
  }
  if (open) out.push('```')
  return out.join('\n').replaceAll(FOR_PROGRAMMERS, '').replaceAll(/\n{3,}/g, '\n\n').trim()
}
/** Sentences on what a decision merely writes down. */
const FOR_PROGRAMMERS = /(?<=\n)(?:Decisions only mark|A decision only sets) [^.]*\.[ \n]?/g

export const mechanisms = (): string => ORDER.flatMap(([group, names]) => [`### ${group}`, '', ...names.flatMap(n => [mechanism(n), ''])]).join('\n').trim()
