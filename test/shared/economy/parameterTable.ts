/** The table of parameters in docs/model.md. `node test/shared/economy/parameterTable.ts` renews it alone; `npm run model` renews all that is generated there. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { begin, end, parameterTable, renewed } from '../../../server/modelPage/parts.ts'

export { parameterTable }
export const DOC = resolve(import.meta.dirname, '../../../docs/model.md')

export function tableIn(text: string): string {
  return text.slice(text.indexOf(begin('parameters')) + begin('parameters').length, text.indexOf(end('parameters'))).trim()
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOC, renewed(readFileSync(DOC, 'utf8'), { parameters: parameterTable() }))
