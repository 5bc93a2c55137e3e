/** What an event card is. Cards are data; `effects.ts` is the only code that reads them. */
import type { Field } from '../economy/dimensions.ts'
import type { ParameterName } from '../economy/parameters.ts'

export type Effect =
  /** while the card runs, the parameter is this many times its value (kept within its range) */
  | { on: 'param'; name: ParameterName; factor: number }
  /** while the card runs, the parameter is the number of the card's region */
  | { on: 'regionParam'; name: ParameterName }
  /** once: wages of the card's region jump to this many times what they are, and settle again by themselves */
  | { on: 'wage'; factor: number }
  /** once, in the card's region: localized capability or institutions, in the fields it is best at or in these */
  | { on: 'capability' | 'institution'; fields: readonly Field[] | 'best' | 'weakest' | 'all'; by: number }
  /** once, in the card's region: openness, 0..1 */
  | { on: 'openness'; by: number }
  /** once, in the card's region: what the host's own firms master, levels in its best field */
  | { on: 'hostLevel'; by: number }
  /** once, all pipelines: what is left of their trust */
  | { on: 'trust'; factor: number }
  /** demand turns away from the field that is wanted most, this many months from now */
  | { on: 'demand'; inMonths: number }

export interface Card {
  id: string
  /** cards of one family are variants of one of the eleven */ family: string
  title: string
  /** for the class, read aloud */ sentence: string
  /** what of the essay it is */ essay: string
  /** whether it needs a region, and of which kind */ where: 'world' | 'region' | 'home' | 'host'
  /** how long its running effects last; null = to the end, or (with effects that happen once) for good */ months: number | null
  effects: readonly Effect[]
}
