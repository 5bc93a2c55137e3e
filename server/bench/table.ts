/** The performance table: for people, and as it stands in docs/performance.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Measured } from './measure.ts'
import type { Row } from './row.ts'

const HEAD = ['row', 'what', 'ours', 'rival', 'ratio', 'half of the rounds', 'bar', '']

function cells(m: Measured, row: Row): string[] {
  return [
    m.id, row.what, `${figure(m.ours)} ${m.unit}`, `${figure(m.rival)} ${m.unit}`, figure(m.ratio),
    `${figure(m.spread[0])} to ${figure(m.spread[1])}`, `${row.sense === 'atLeast' ? '≥' : '≤'} ${figure(m.bar)}`, m.holds ? 'holds' : 'does not hold',
  ]
}

/** Three figures that say something, thousands apart. */
export function figure(x: number): string {
  const size = Math.abs(x)
  return x.toLocaleString('en-GB', { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4 })
}

/** Columns as wide as their widest cell. */
export function inTable(measured: readonly Measured[], rows: readonly Row[]): string {
  const all = [HEAD, ...measured.map((m, i) => cells(m, rows[i]))]
  const widths = HEAD.map((_, c) => Math.max(...all.map(r => r[c].length)))
  return all.map(r => r.map((cell, c) => cell.padEnd(widths[c])).join('  ').trimEnd()).join('\n')
}

const BEGIN = '<!-- table: written by `npm run bench -- --write` -->', END = '<!-- /table -->'
const FRAME = `# Performance\n\n${BEGIN}\n${END}\n`

/** Puts the table between the two marks of a page; what else stands there stays. A page without marks gets them at its end. */
export function writeTable(path: string, measured: readonly Measured[], rows: readonly Row[], made: string): void {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : FRAME
  const marked = page.includes(BEGIN) && page.includes(END) ? page : `${page.trimEnd()}\n\n${BEGIN}\n${END}\n`
  const table = [HEAD, HEAD.map(() => '---'), ...measured.map((m, i) => cells(m, rows[i]))].map(r => `| ${r.join(' | ')} |`).join('\n')
  const before = marked.slice(0, marked.indexOf(BEGIN) + BEGIN.length), after = marked.slice(marked.indexOf(END))
  writeFileSync(path, `${before}\n${made}\n\n${table}\n${after}`)
}
