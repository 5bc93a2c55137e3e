/**
 * Words. `t('console.pause')` gives the words of a key in the reader's language; keys are typed on the English
 * catalogue (one file per screen under en/). Another language is a file of type `Catalogue`: a missing key does not compile.
 * A leaf is a sentence with `{holes}`, a choice by number `{ one, other }` (the hole `count` decides), or a list of words.
 */
import { computed, signal } from '@preact/signals'
import { FIELDS, LEVERS } from '../../shared/economy/dimensions.ts'
import type { Refusal } from '../../shared/refusals.ts'
import { PHASES } from '../../shared/session/types.ts'
import { advances } from './en/advances.ts'
import { console } from './en/console.ts'
import { debrief } from './en/debrief.ts'
import { desk } from './en/desk.ts'
import { feed } from './en/feed.ts'
import { join } from './en/join.ts'
import { lesson } from './en/lesson.ts'
import { prepare } from './en/prepare.ts'
import { refusal } from './en/refusal.ts'
import { shared } from './en/shared.ts'
import { wall } from './en/wall.ts'
import { language } from './language.ts'
import { monthName, number } from './numbers.ts'

const en = { shared, refusal, join, console, lesson, prepare, desk, feed, advances, wall, debrief } as const

type Choice = { readonly other: string }
type Leaf = string | Choice | readonly string[]
/** Dotted paths to those leaves of `T` that are a `Wanted`. */
type Paths<T, Wanted> = { [K in keyof T & (string | number)]:
  T[K] extends Leaf ? (T[K] extends Wanted ? `${K}` : never) : `${K}.${Paths<T[K], Wanted>}` }[keyof T & (string | number)]
export type Key = Paths<typeof en, string | Choice>
export type ListKey = Paths<typeof en, readonly string[]>
type Same<T> = T extends string ? string : T extends readonly string[] ? readonly string[]
  : T extends Choice ? Choice & Partial<Record<Intl.LDMLPluralRule, string>>
  : { readonly [K in keyof T]: Same<T[K]> }
/** What every language has to bring. */
export type Catalogue = Same<typeof en>

/** Languages there are; each but English is loaded when it is chosen. */
export const LANGUAGES: Record<string, { name: string; load: () => Promise<Catalogue> }> = {
  en: { name: 'English', load: async () => en },
}

const remembered = (): string | null => {
  try { return localStorage.getItem('language') } catch { return null }
}
const wished = (): string => {
  if (typeof location === 'undefined') return 'en'
  const asked = [new URLSearchParams(location.search).get('lang'), remembered(), ...navigator.languages]
  return asked.map(l => l?.slice(0, 2)).find(l => l && l in LANGUAGES) ?? 'en'
}

const catalogue = signal<Catalogue>(en)


export async function useLanguage(code: string): Promise<void> {
  const found = LANGUAGES[code]
  if (!found) return
  catalogue.value = await found.load()
  language.value = code
  if (typeof document !== 'undefined') document.documentElement.lang = code
  try { localStorage.setItem('language', code) } catch { /* the choice lasts as long as the page */ }
}
if (wished() !== 'en') void useLanguage(wished())

const plural = computed(() => new Intl.PluralRules(language.value))

function leaf(key: string): Leaf {
  let at: unknown = catalogue.value
  for (const step of key.split('.')) at = (at as Record<string, unknown>)[step]
  return at as Leaf
}

export type Values = Record<string, string | number>
/** Words of `key`, holes filled; numbers as the reader writes them. Reads a signal: what uses it is drawn anew in another language. */
export function t(key: Key, values: Values = {}): string {
  const found = leaf(key) as string | (Choice & Partial<Record<Intl.LDMLPluralRule, string>>)
  const words = typeof found === 'string' ? found : found[plural.value.select(Number(values.count))] ?? found.other
  return fill(words, values)
}
/** A list of words. */
export const words = (key: ListKey): readonly string[] => leaf(key) as readonly string[]

/** Fills `{holes}`; unknown holes stay visible, so that tests find them. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, hole: string) => {
    if (!(hole in values)) return whole
    const value = values[hole]
    return typeof value === 'number' ? number(value, 2) : value
  })
}

const within = (list: readonly string[], word: unknown): word is string => list.includes(String(word))
/**
 * A refusal in the reader's words. Values that are ids of our own lists (phase, lever, field) or months are put into words;
 * `names` does the same for ids of firms, plots and regions.
 */
export function refusalWords(refused: Refusal, names: (id: string) => string = id => id): string {
  const values: Values = {}
  for (const [hole, value] of Object.entries(refused.values ?? {})) {
    values[hole] = hole === 'phase' && within(PHASES, value) ? t(`shared.phase.${value}` as Key)
      : hole === 'lever' && within(LEVERS, value) ? t(`shared.lever.${value}` as Key)
      : hole === 'field' && within(FIELDS, value) ? t(`shared.field.${value}` as Key)
      : hole === 'month' && typeof value === 'number' ? monthName(value, 'long')
      : hole === 'year' || typeof value === 'number' ? value : names(value)
  }
  return t(`refusal.${refused.code}`, values)
}

export { language }
export { duration, money, monthName, number, ordinal, percent } from './numbers.ts'
