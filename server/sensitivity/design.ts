/**
 * Screening: every run moves all parameters at once, each by half a step up or down; what a figure does when one parameter moves is then read off by
 * least squares from all runs together. Moving one parameter at a time tells of one parameter by each run; here each run tells of all, so that the
 * same work gives several times the precision.
 *
 * Signs come in blocks of 256 runs from Sylvester's matrix (row and column number; − where they share an odd number of bits): in a whole block every
 * pair of parameters stands together and apart equally often, so that none is taken for another. Columns with an odd number of bits come
 * first: for them what two parameters do only together looks like no third one. The order of a block is drawn, so that a part of it is as good as can be.
 */
import { PARAMETERS, type NamedParameter, type ParameterName } from '../../shared/economy/parameters.ts'
import { draws, shuffle } from '../facts/kit/draws.ts'
import { changed, STEP } from './variation.ts'

const HALF = STEP / 2
export const BLOCK = 256
export type Values = Partial<Record<ParameterName, number>>

const odd = (bits: number): boolean => { let n = 0; for (let b = bits; b > 0; b >>= 1) n += b & 1; return n % 2 === 1 }
const COLUMNS = [...Array.from({ length: BLOCK }, (_, k) => k).filter(odd), ...Array.from({ length: BLOCK }, (_, k) => k).filter(k => k > 0 && !odd(k))]
const ORDERS = new Map<number, { rows: number[]; flip: boolean[] }>()

/** Order of the rows of a block, and which columns are turned in it: other ones in each block. */
function orderOf(block: number): { rows: number[]; flip: boolean[] } {
  const known = ORDERS.get(block)
  if (known) return known
  const u = draws(`sensitivity ${block}`), made = { rows: shuffle(Array.from({ length: BLOCK }, (_, k) => k), u), flip: PARAMETERS.map(() => u() < 0.5) }
  ORDERS.set(block, made)
  return made
}

/** Values of the parameters in run k = 0, 1, … (those that stay as they are left out). The same k gives the same. */
export function valuesIn(run: number, parameters: readonly NamedParameter[] = PARAMETERS): Values {
  const { rows, flip } = orderOf(Math.floor(run / BLOCK)), row = rows[run % BLOCK]
  return Object.fromEntries(parameters.flatMap(p => {
    // its place among all parameters, so that a part of them gets the same signs
    const at = PARAMETERS.findIndex(q => q.name === p.name)
    const to = changed(p, odd(row & COLUMNS[at % COLUMNS.length]) === flip[at] ? HALF : -HALF)
    return to ? [[p.name, to.value]] : []
  }))
}

/** How far a value is from the parameter's own, in steps of a quarter. */
export const stepsTo = (p: Pick<NamedParameter, 'value'>, value: number): number => (value - p.value) / (STEP * Math.abs(p.value))

export interface Slope { /** change of the figure for one step of the parameter */ value: number; /** of that */ variance: number }

/**
 * Least squares of y on the columns of x and a constant. Rows in which y is NaN are left out. Null when too few are left (fewer than the unknowns and
 * eight more), or a column does not vary by itself.
 */
export function slopes(x: readonly (readonly number[])[], y: readonly number[]): Slope[] | null {
  const rows = y.flatMap((v, k) => (Number.isFinite(v) ? [k] : [])), p = x[0].length + 1
  if (rows.length < p + 8) return null
  const row = (k: number): number[] => [1, ...x[k]]
  // [X'X | I], then Gauss–Jordan
  const a = Array.from({ length: p }, (_, i) => Array.from({ length: 2 * p }, (__, j) => (j === p + i ? 1 : 0)))
  const xy = Array.from({ length: p }, () => 0)
  for (const k of rows) {
    const r = row(k)
    for (let i = 0; i < p; i++) { xy[i] += r[i] * y[k]; for (let j = 0; j < p; j++) a[i][j] += r[i] * r[j] }
  }
  for (let c = 0; c < p; c++) {
    let best = c
    for (let i = c + 1; i < p; i++) if (Math.abs(a[i][c]) > Math.abs(a[best][c])) best = i
    if (Math.abs(a[best][c]) < 1e-9) return null;
    [a[c], a[best]] = [a[best], a[c]]
    const pivot = a[c][c]
    for (let j = c; j < 2 * p; j++) a[c][j] /= pivot
    for (let i = 0; i < p; i++) {
      const f = i === c ? 0 : a[i][c]
      if (f !== 0) for (let j = c; j < 2 * p; j++) a[i][j] -= f * a[c][j]
    }
  }
  const b = a.map(r => xy.reduce((s, v, j) => s + r[p + j] * v, 0))
  const left = rows.reduce((s, k) => { const e = y[k] - row(k).reduce((t, v, j) => t + v * b[j], 0); return s + e * e }, 0) / (rows.length - p)
  return b.slice(1).map((value, j) => ({ value, variance: left * a[j + 1][p + j + 1] }))
}
