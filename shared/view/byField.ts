/** Columns that are addressed by field, as records. */
import { F, FIELDS, type Field } from '../economy/dimensions.ts'
import type { ByField } from './types.ts'

export function byField<T>(value: (field: number) => T): ByField<T> {
  const record = {} as Record<Field, T>
  for (let field = 0; field < F; field++) record[FIELDS[field]] = value(field)
  return record
}

/** Name of a field's number, null for "none" (−1). */
export const fieldName = (field: number): Field | null => (field >= 0 ? FIELDS[field] : null)
