/** The table of parameters in docs/model.md, made from the parameters themselves. `node test/shared/economy/parameterTable.ts` renews it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'

export const DOC = resolve(import.meta.dirname, '../../../docs/model.md')
export const BEGIN = '<!-- parameters: made by test/shared/economy/parameterTable.ts -->', END = '<!-- end of parameters -->'

export function parameterTable(): string {
  const rows = PARAMETERS.map(p => `| ${p.mechanism} | \`${p.name}\` | ${p.value} | ${p.unit} | ${p.min} to ${p.max} | ${p.meaning} | ${p.source} |`)
  return ['| mechanism | name | value | unit | range | meaning | source |', '|---|---|---|---|---|---|---|', ...rows].join('\n')
}

export function tableIn(text: string): string {
  return text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim()
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(DOC, 'utf8')
  writeFileSync(DOC, text.slice(0, text.indexOf(BEGIN) + BEGIN.length) + '\n' + parameterTable() + '\n' + text.slice(text.indexOf(END)))
}
