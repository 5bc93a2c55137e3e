/** Names of advances in words. The engine gives two numbers; which words they mean is the reader's language's affair. */
import type { AdvanceName } from '../../shared/view/types.ts'
import { t, words } from './index.ts'

const pick = (list: readonly string[], n: number): string => list[((Math.trunc(n) % list.length) + list.length) % list.length]

/** "cold-press bonding": the same numbers always give the same words; any whole number is allowed. */
export function advanceInWords(name: AdvanceName): string {
  const { field, words: [first, second] } = name
  return t('advances.name', {
    first: pick(words(`advances.${field}.first`), first),
    second: pick(words(`advances.${field}.second`), second),
  })
}

/** "cold-press bonding (Materials 6)". */
export function advanceWithLevel(name: AdvanceName): string {
  return t('advances.withLevel', { name: advanceInWords(name), field: t(`shared.field.${name.field}`), level: String(name.level) })
}
