/**
 * What everybody in a session may know, as synced state: data only. `server/mirror.ts` is the only writer.
 * `null` is an absent field on the wire; `shared/publicState.ts` puts it back. Whatever has a fraction is `float64`:
 * the codec's plain `number` would round it to 32 bits.
 */
import { schema, t, type SchemaType } from '@colyseus/schema'

export const SessionState = schema({
  code: t.string(), run: t.number(), scenario: t.string(), title: t.string(), goal: t.string(),
  phase: t.string(), year: t.number(), years: t.number(), month: t.number(),
  paused: t.boolean(), endsAt: t.number(), remaining: t.number(), monthMs: t.number(),
  locked: t.boolean(), announcement: t.string(), bots: t.number(), students: t.number(), ready: t.number(),
  names: t.array('string'), recovering: t.boolean(),
  guessQuestion: t.string().optional(), guessYear: t.number(), guessOpen: t.boolean(), guessCount: t.number(), guessCounts: t.map('number'),
}, 'SessionState')

export const FirmState = schema({
  id: t.string(), name: t.string(), plot: t.string(), region: t.string(), movingTo: t.string().optional(),
  size: t.number(), rank: t.number().optional(), abroad: t.string().optional(), abroadMode: t.string().optional(),
}, 'FirmState')

export const RegionState = schema({
  id: t.string(), name: t.string(), kind: t.string(), prosperity: t.float64(), rent: t.float64(), wage: t.float64(),
  buzz: t.number(), lockedIn: t.boolean(), hotspot: t.boolean(),
}, 'RegionState')

export const PlotState = schema({ id: t.string(), name: t.string(), region: t.string(), slots: t.number(), taken: t.number() }, 'PlotState')

export const TrunkState = schema({ from: t.string(), to: t.string(), pipelines: t.number(), flow: t.float64() }, 'TrunkState')

export const ViewState = schema({
  month: t.number(),
  firms: t.array(FirmState), regions: t.array(RegionState), plots: t.array(PlotState), trunks: t.array(TrunkState),
  demand: t.map('float64'), floor: t.map('number'),
  fair: t.string().optional(),
}, 'ViewState')

/** `view` stays empty (no regions) until the world exists. */
export const ClassState = schema({ session: SessionState, view: ViewState }, 'ClassState')
export type ClassState = SchemaType<typeof ClassState>
