/** The fixed lists of the model. Their order is part of the saved format: append, never reorder. */

/** Six fields of knowledge on a ring: neighbours in the list (and last with first) are related. */
export const FIELDS = ['materials', 'tooling', 'control', 'data', 'design', 'service'] as const
export type Field = (typeof FIELDS)[number]
export const F = FIELDS.length

/** Channels of the ledger: every level a firm holds was booked to exactly one of them. */
export const CHANNELS = [
  'initial', 'research', 'capability', 'vertical', 'horizontal', 'social',
  'pipeline', 'fair', 'community', 'mobility', 'host', 'floor',
] as const
export type Channel = (typeof CHANNELS)[number]
export const C = CHANNELS.length

/** What the ten tokens of attention can be laid on. */
export const ATTENTIONS = ['research', 'watching', 'mingling', 'vertical', 'pipelines'] as const
export type Attention = (typeof ATTENTIONS)[number]
export const A = ATTENTIONS.length
export const TOKENS = 10

export const DISCLOSURES = ['guarded', 'selective', 'open'] as const
export type Disclosure = (typeof DISCLOSURES)[number]

export const OFFSHORE_MODES = ['captive', 'supplier'] as const
export type OffshoreMode = (typeof OFFSHORE_MODES)[number]

/** A firm watches at most this many rivals, and holds at most this many pipelines. */
export const WATCH_SLOTS = 2
export const PIPELINE_SLOTS = 6

export const LEVERS = ['place', 'attention', 'watch', 'pipelines', 'offshore', 'moments'] as const
export type Lever = (typeof LEVERS)[number]

export const MONTHS_PER_YEAR = 12
