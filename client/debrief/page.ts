/** What the chapters share: the world that is looked at, and the words for its firms, regions and advances. */
import { signal } from '@preact/signals'
import { FIELDS } from '../../shared/economy/dimensions.ts'
import type { Finale } from '../../shared/ledger/boards.ts'
import type { History, WorldHistory } from '../../shared/ledger/history.ts'
import { firmsAt } from '../../shared/ledger/history.ts'
import { advanceInWords } from '../text/advances.ts'
import { number, t } from '../text/index.ts'
import { regionLook, type RegionLook } from '../ui/regions.ts'
import type { Book } from './book.ts'

/** What every chapter is given. */
export interface Chapter { book: Book; history: History; w: WorldHistory; finale: Finale | null }

/** Number of the world that is looked at. */
export const world = signal(0)
/** Firm slot looked at in "Where from?"; −1: the chapter chooses. */
export const chosenFirm = signal(-1)
/** Advance looked at in "One idea"; −1: the chapter chooses. */
export const chosenIdea = signal(-1)
/** Month shown by the replay. */
export const replayMonth = signal(0)

export const firmName = (w: WorldHistory, firm: number): string => w.setting.firms[firm]?.name ?? t('debrief.nobody')
export const regionName = (w: WorldHistory, region: number): string => w.setting.regions[region]?.name ?? t('debrief.outside')
export const lookOf = (w: WorldHistory, region: number): RegionLook =>
  regionLook(w.setting.regions, w.setting.regions[region]?.id ?? '')
/** Region in which a firm stands at the end (or stood last). */
export const homeOf = (w: WorldHistory, firm: number): number => w.firm.region[w.months * w.firms + firm]

export function advanceName(w: WorldHistory, advance: number): string {
  const a = w.advances
  return advanceInWords({ id: advance, field: FIELDS[a.field[advance]], level: a.level[advance], words: [a.words[advance * 2], a.words[advance * 2 + 1]] })
}

/** Students' firms first, by name; then bots'. */
export function firmsByName(w: WorldHistory): number[] {
  return firmsAt(w, w.months).sort((a, b) => Number(w.students[b]) - Number(w.students[a]) || (firmName(w, a) < firmName(w, b) ? -1 : 1))
}
export const botMark = (w: WorldHistory, firm: number): string => (w.students[firm] ? '' : ` (${t('shared.bot')})`)

/** "year 3, month 5" of a month of the session; the start for 0. */
export function when(month: number): string {
  return month <= 0 ? t('debrief.atStart') : t('debrief.when', { year: Math.ceil(month / 12), month: ((month - 1) % 12) + 1 })
}
export const yearOf = (month: number): number => Math.max(1, Math.ceil(month / 12))

/** k as million when large: "1.24 million", "340 k". */
export const worth = (k: number): string => (Math.abs(k) >= 1000 ? t('debrief.million', { amount: number(k / 1000, 1) }) : t('debrief.thousand', { amount: number(k) }))
