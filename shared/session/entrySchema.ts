/** The shape of every entry, for files that come from elsewhere. What is inside a scenario or a decision is checked by their own rules. */
import { z } from 'zod'
import { decisionSchema } from '../decisions/index.ts'
import { scenarioSchema } from '../scenarios/schema.ts'
import { GUESS_QUESTIONS } from './guess.ts'
import { PHASES, type Entry } from './types.ts'

const id = z.string().min(1).max(80)
const whole = z.int().min(-1)
const size = (max: number) => z.int().min(0).max(max)
const firm = z.strictObject({ id, name: z.string().min(1).max(60), plot: id })
const holding = z.strictObject({ firm: id, bot: id.nullable(), bornBot: z.boolean(), heldBy: z.enum(['host', 'away']).optional() })
const seat = z.strictObject({
  id, nickname: z.string().max(80), tokenHash: z.string().max(128), world: whole, firm: id.nullable(),
  watching: z.boolean(), founding: z.boolean(), removed: z.boolean(), joinedMonth: whole,
})
const settings = z.strictObject({
  bots: whole, secondsPerYear: z.number(), planSeconds: z.number(), reviewSeconds: z.number().nullable(), flashSeconds: z.number(), years: whole.nullable(),
  fullReviews: z.array(whole).max(12).optional(),
  lesson: z.strictObject({ minutes: z.number(), parts: z.union([z.literal(1), z.literal(2)]), part: z.union([z.literal(1), z.literal(2)]), endsAt: z.number().nullable() }).nullable().optional(),
})
const sizes = z.strictObject({ firms: size(5000), regions: size(200), plots: size(2000), advances: size(5_000_000), pipelines: size(50_000), params: size(2000) })
const takenUp = z.strictObject({
  began: size(1000), sizes, firms: z.array(z.strictObject({ id, name: z.string().min(1).max(60) })).max(5000),
  data: z.string(), events: z.string(), tookOver: z.array(z.number().nullable()), sum: z.string().max(40),
})

const head = { seq: z.int().min(1), at: z.number(), world: whole }
const kind = <K extends Entry['kind'], S extends z.ZodRawShape>(name: K, shape: S) => z.strictObject({ ...head, kind: z.literal(name), ...shape })

export const entrySchema = z.discriminatedUnion('kind', [
  kind('created', { code: id, run: whole, scenario: scenarioSchema, settings, seed: z.string().min(1).max(200), engine: z.string().max(60), seats: z.array(seat).optional() }),
  kind('seated', { seat }),
  kind('renamed', { seat: id, nickname: z.string().max(80) }),
  kind('removed', { seat: id }),
  kind('started', { firms: z.array(firm).min(1).max(1000), holdings: z.array(holding), seats: z.array(z.strictObject({ seat: id, firm: id.nullable() })) }),
  kind('held', { firm: id, bot: id.nullable(), by: z.enum(['host', 'away']).optional() }),
  kind('decision', { firm: id, seat: id.nullable(), bot: id.nullable(), id: z.string().max(200), decision: decisionSchema, month: whole }),
  kind('card', { card: id, region: id.nullable(), month: whole, until: whole.nullable() }),
  kind('founded', { firm, seat: id }),
  kind('reseated', { seat: id, firm: id.nullable() }),
  kind('phase', { phase: z.enum(PHASES), year: whole, endsAt: z.number().nullable() }),
  kind('paused', {}), kind('resumed', {}), kind('recovered', {}),
  kind('extended', { ms: z.number() }),
  kind('settings', { settings }),
  kind('locked', { locked: z.boolean() }),
  kind('announced', { text: z.string().max(2000) }),
  kind('cardTakenBack', { card: id, region: id.nullable(), month: whole }),
  kind('nudged', { seats: z.array(id).max(500) }),
  kind('readmitted', { seat: id }),
  kind('reissued', { seat: id, tokenHash: z.string().max(128) }),
  kind('asked', { question: z.enum(GUESS_QUESTIONS).nullable(), year: whole }),
  kind('guessed', { seat: id, choice: id }),
  kind('month', { month: z.int().min(1), hash: z.string().max(400) }),
  kind('engine', { engine: z.string().max(60), from: z.string().max(60), month: whole, snapshot: whole, worlds: z.array(takenUp).max(8) }),
]) satisfies z.ZodType<Entry>
