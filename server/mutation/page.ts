/** docs/mutation.md: what came out of a trial, as tables between two marks; the reading of it around them is written by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { scores, type Score } from './told.ts'
import type { Mutant } from './mutants.ts'
import type { Tried } from './trial.ts'

const BEGIN = '<!-- trial: made by npm run mutate -- --page -->', END = '<!-- end of trial -->'

/** One mutant in words: place, kind, change. */
export const inWords = (m: Mutant): string => `${m.file}:${m.line}:${m.column} ${m.kind}: ${short(m.was)} → ${short(m.becomes)}`
const short = (code: string): string => { const line = code.replace(/\s+/g, ' ').trim(); return line.length > 60 ? `${line.slice(0, 57)}…` : line || '(nothing)' }
const cell = (text: string): string => `\`${text.replaceAll('|', '\\|').replaceAll('`', 'ˋ')}\``
const percent = (x: number): string => `${(100 * x).toFixed(0)}%`
/** 95% interval of a share (Wilson's), 0..1. */
export function interval(killed: number, tried: number): [number, number] {
  const z = 1.96, p = killed / tried, d = 1 + z * z / tried, middle = p + z * z / (2 * tried)
  const half = z * Math.sqrt(p * (1 - p) / tried + z * z / (4 * tried * tried))
  return [(middle - half) / d, (middle + half) / d]
}

/** `how` says in a sentence how it was measured (commit, sample, seed). */
export function page(tried: readonly Tried[], mutants: number, how: string): string {
  const { all, byKind, byFile } = scores(tried)
  const [low, high] = interval(all.killed, all.tried)
  const row = (s: Score) => `| ${s.name.replace('shared/economy/', '')} | ${s.tried} | ${s.killed} | ${s.golden} | ${s.tried - s.killed - s.golden} | ${percent(s.score)} |`
  const head = (what: string) => [`| ${what} | tried | noticed by tests of behaviour | by golden sessions only | not at all | score |`, '|---|---|---|---|---|---|']
  const lives = tried.filter(t => t.fate === 'golden' || t.fate === 'survived').toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  return [
    how, '',
    `**${percent(all.score)}** of ${all.tried} mutants (drawn from ${mutants}) were noticed by tests of behaviour; 95% interval ${percent(low)} to ${percent(high)}. `
    + `The golden sessions noticed ${all.golden} more: ${percent((all.killed + all.golden) / Math.max(1, all.tried))} in all.`, '',
    ...head('kind'), ...byKind.map(row), '', ...head('file'), ...byFile.map(row), '',
    '| not noticed by tests of behaviour | kind | was | becomes | golden sessions |', '|---|---|---|---|---|',
    ...lives.map(t => `| ${t.file.replace('shared/economy/', '')}:${t.line} | ${t.kind} | ${cell(short(t.was))} | ${cell(short(t.becomes))} | ${t.fate === 'golden' ? 'noticed' : 'as before'} |`),
  ].join('\n')
}

/** Puts the page between the marks of a file. Throws when it has none. */
export function renew(path: string, text: string): void {
  const whole = readFileSync(path, 'utf8'), from = whole.indexOf(BEGIN), to = whole.indexOf(END)
  if (from < 0 || to < from) throw new Error(`${path} has no place for the trial (${BEGIN} … ${END})`)
  writeFileSync(path, `${whole.slice(0, from + BEGIN.length)}\n${text}\n${whole.slice(to)}`)
}
