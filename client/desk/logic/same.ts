/** Whether two plain values say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const one = a as Record<string, unknown>, other = b as Record<string, unknown>
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every(key => same(one[key], other[key]))
}
