/** One scenario = one validated file. Refusals name the path of the mistake. */
import { z } from 'zod'
import { FIELDS, LEVERS } from '../economy/dimensions.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'use small letters, digits and hyphens')
const byField = z.partialRecord(z.enum(FIELDS), z.number().min(0).max(3))
const demandWeights = z.partialRecord(z.enum(FIELDS), z.number().min(0).max(10))

export const scenarioSchema = z.strictObject({
  id,
  version: z.int().min(1),
  /** neutral title, seen by students */
  title: z.string().min(1).max(60),
  /** what the class is told in the briefing: a few plain paragraphs */
  briefing: z.array(z.string().min(1).max(400)).min(1).max(6),
  goal: z.enum(['firm', 'region', 'both']),
  years: z.int().min(1).max(12),
  /** the year in which each lever opens; null = never: the scenario does without it */
  levers: z.record(z.enum(LEVERS), z.int().min(1).max(12).nullable()),
  regions: z.array(z.strictObject({
    id,
    name: z.string().min(1).max(24),
    kind: z.enum(['home', 'host']),
    /** home at the start = 1 */
    wage: z.number().min(0.2).max(2),
    /** k per month */
    rent: z.number().min(0).max(200),
    plots: z.array(z.strictObject({ id, name: z.string().min(1).max(24) })).min(1).max(12),
    /** starting capability per field; 1 where not given */
    capability: byField.optional(),
    /** starting institutions per field; 1 where not given */
    institutions: byField.optional(),
  })).min(2).max(6),
  fields: z.partialRecord(z.enum(FIELDS), z.strictObject({
    /** demand weight at the start; the six are scaled to sum 1 */
    demand: z.number().min(0).max(10),
    /** how tacit knowledge of this field is, 0..1 */
    tacit: z.number().min(0).max(1),
  })),
  /** years at whose start demand shifts (announced by hints a year ahead) */
  demandShifts: z.array(z.strictObject({
    year: z.int().min(1).max(12),
    /** where given, the session's seed draws the year from `year` to this one */
    latest: z.int().min(1).max(12).optional(),
    to: demandWeights,
    /** where given, the session's seed draws the target from `to` and these */
    or: z.array(demandWeights).max(6).optional(),
  })).max(12),
  /** parameters that differ from their default */
  params: z.record(z.string(), z.number()),
  /** event cards played by the scenario itself */
  cards: z.array(z.strictObject({
    card: id, year: z.int().min(1).max(12), month: z.int().min(1).max(12), region: id.nullable(),
    /** how long it holds, null = to the end; left out: as the card says */ months: z.int().min(1).max(144).nullable().optional(),
  })).max(40),
  /** strategies that bots are drawn from, in turn */
  bots: z.array(z.string().max(40)).min(1).max(60),
  /** firms of bots that stand in each host region from the start */
  hostFirms: z.int().min(0).max(10),
})
export type Scenario = z.infer<typeof scenarioSchema>
