/** What is varied: each parameter of the model a quarter down and a quarter up, within its range. */
import { PARAMETERS, type NamedParameter, type ParameterName } from '../../shared/economy/parameters.ts'

export const STEP = 0.25
/** Parameters that count things: a quarter of them is rounded, to one at least. */
const COUNTED = ['months', 'firm-months']

export interface Variation {
  /** null = the model as it is */ parameter: ParameterName | null
  value: number
  /** −.25 or +.25 */ change: number
  /** true where the range did not allow the whole step */ cut: boolean
}

/** Value after a change of so much of it; null where nothing changes (it is 0, or stands at the end of its range). */
export function changed(p: Pick<NamedParameter, 'value' | 'min' | 'max' | 'unit'>, change: number): { value: number; cut: boolean } | null {
  const wished = p.value + change * Math.abs(p.value)
  const counted = COUNTED.includes(p.unit) && Number.isInteger(p.value)
  const step = counted ? p.value + Math.sign(change) * Math.max(1, Math.round(Math.abs(wished - p.value))) : wished
  const value = p.value === 0 ? 0 : Math.min(p.max, Math.max(p.min, step))
  return value === p.value ? null : { value, cut: value !== step }
}

/** Down and up for each of the parameters, in their order. */
export function variationsOf(parameters: readonly NamedParameter[] = PARAMETERS): Variation[] {
  return parameters.flatMap(p => [-STEP, STEP].flatMap(change => {
    const to = changed(p, change)
    return to ? [{ parameter: p.name, change, ...to }] : []
  }))
}
export const AS_IT_IS: Variation = { parameter: null, value: NaN, change: 0, cut: false }

/** Name of a variation's folder. */
export const nameOf = ({ parameter, value }: Variation): string => (parameter === null ? 'as-it-is' : `${parameter}@${value}`)

/** Runs `then` in a model in which parameters have other values; afterwards all is as it was. */
export function withValues<T>(values: Partial<Record<ParameterName, number>>, then: () => T): T {
  const own = PARAMETERS.filter(p => values[p.name] !== undefined), before = own.map(p => p.value)
  try {
    for (const p of own) p.value = values[p.name] ?? p.value
    return then()
  } finally {
    own.forEach((p, k) => { p.value = before[k] })
  }
}
export const varied = <T>({ parameter, value }: Variation, then: () => T): T => withValues(parameter === null ? {} : { [parameter]: value }, then)
