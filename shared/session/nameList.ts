/** A class list as it was pasted: one name a line, or a table. Pure. */
import { SEATS_MAX } from './settings.ts'

const LINE_MAX = 400
/** What the column of names is called, in the languages of the game. */
const HEADINGS: readonly string[] = ['name', 'names', 'nickname', 'student', 'students', 'navn', 'namn', 'nombre', 'elev', 'alumno', '姓名', '名字', '学生']

/** Names in their order, each once. With a heading its column counts, without one the first cell with a letter; lines without a name are left out. A line is at most `LINE_MAX` characters. */
export function namesIn(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).slice(0, 2 * SEATS_MAX).map(line => cellsOf(line.slice(0, LINE_MAX)))
  const column = lines.length > 1 ? lines[0].findIndex(cell => HEADINGS.includes(cell.toLowerCase())) : -1
  const names = column < 0 ? lines.map(firstWord) : lines.slice(1).map(cells => cells[column] ?? '')
  return [...new Set(names.filter(name => name !== ''))].slice(0, SEATS_MAX)
}
const firstWord = (cells: readonly string[]): string => cells.find(cell => /\p{L}/u.test(cell)) ?? ''

/** Cells of a line that is separated by tabs, semicolons or commas; quoted ones may hold them, with "" for a quote. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  let cell = '', quoted = false
  for (let i = 0; i < line.length; i++) {
    const c = line[i]
    if (quoted && c === '"' && line[i + 1] === '"') { cell += c; i++ }
    else if (c === '"' && (quoted || cell.trim() === '')) { quoted = !quoted; if (quoted) cell = '' }
    else if (!quoted && (c === '\t' || c === ';' || c === ',')) { cells.push(cell.trim()); cell = '' }
    else cell += c
  }
  return [...cells, cell.trim()]
}
