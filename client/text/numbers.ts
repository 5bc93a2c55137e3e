/** Numbers, money, months and times as the reader writes them. */
import { computed } from '@preact/signals'
import { language } from './language.ts'

const plain = computed(() => [0, 1, 2].map(digits => new Intl.NumberFormat(language.value, { maximumFractionDigits: digits })))
const shares = computed(() => new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }))
const months = computed(() => {
  const format = new Intl.DateTimeFormat(language.value, { month: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(language.value, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, i) => ({ short: format.format(Date.UTC(2001, i, 15)), long: long.format(Date.UTC(2001, i, 15)) }))
})

/** `number(1240)` → "1,240"; at most `digits` (0, 1, 2) after the point. Minus is a real minus. */
export const number = (x: number, digits: 0 | 1 | 2 = 0): string => plain.value[digits].format(x === 0 ? 0 : x).replace('-', '−')
/** Money given in k (thousands): `money(1240)` → "1,240 k"; the space does not break. */
export const money = (k: number): string => `${number(k)}\u00a0k`
/** A share 0..1. */
export const percent = (share: number): string => shares.value.format(share).replace('-', '−')
/** Month of the game (1 = first January) → "Jan", or "January". */
export function monthName(month: number, length: 'short' | 'long' = 'short'): string {
  return months.value[(((month - 1) % 12) + 12) % 12][length]
}
/** Milliseconds as a clock shows them: "0:52", "12:05". Rounded up: 0:00 means over. */
export function duration(ms: number): string {
  const s = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`
}
const ENGLISH = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const
const order = new Intl.PluralRules('en', { type: 'ordinal' })
/** A place on a board: "3rd" in English, "3." or "n.º 3" elsewhere by `number` alone. */
export function ordinal(place: number): string {
  if (language.value === 'en') return `${number(place)}${ENGLISH[order.select(place)]}`
  return language.value === 'es' ? `${number(place)}.º` : language.value === 'zh' ? `第${number(place)}` : `${number(place)}.`
}
