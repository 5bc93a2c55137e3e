/** Everything a client sends, as something known or as a refusal that names the place of the mistake. */
import { z } from 'zod'
import { NICKNAME_MAX, type JoinOptions } from '../../shared/protocol.ts'
import { no, type Refusal } from '../../shared/refusals.ts'
import { GUESS_QUESTIONS } from '../../shared/session/guess.ts'
import type { HostAction } from '../../shared/session/types.ts'

/** Long enough that a name which is too long is refused in words, by the session's own rule. */
const someText = z.string().max(1000)
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

const joinSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('student'), token: z.string().max(1000), nickname: someText.optional(), watch: z.boolean().optional() }),
  z.object({ as: z.literal('host'), secret: z.string().max(200) }),
  z.object({ as: z.literal('wall') }),
])
export const requestId = z.string().min(1).max(64)
const name = z.string().min(1).max(60)
const hostSchema: z.ZodType<HostAction> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('next'), alone: z.boolean().optional() }), z.strictObject({ do: z.literal('pause') }), z.strictObject({ do: z.literal('resume') }),
  z.strictObject({ do: z.literal('extend'), seconds: z.number().min(-3600).max(3600) }),
  z.strictObject({ do: z.literal('endPhase') }), z.strictObject({ do: z.literal('step') }), z.strictObject({ do: z.literal('endGame') }),
  z.strictObject({ do: z.literal('backToLobby') }), z.strictObject({ do: z.literal('close') }),
  z.strictObject({ do: z.literal('lock'), locked: z.boolean() }),
  z.strictObject({ do: z.literal('rename'), seat: name, nickname: someText }),
  z.strictObject({ do: z.literal('remove'), seat: name }),
  z.strictObject({ do: z.literal('readmit'), seat: name }),
  z.strictObject({ do: z.literal('holdByBot'), firm: name, bot: name }),
  z.strictObject({ do: z.literal('giveBack'), firm: name }),
  z.strictObject({ do: z.literal('announce'), text: z.string().max(300) }),
  z.strictObject({ do: z.literal('card'), card: name, region: name.nullable(), month: z.int().optional(), months: z.int().nullable().optional() }),
  z.strictObject({ do: z.literal('takeBack'), card: name, region: name.nullable(), month: z.int() }),
  z.strictObject({ do: z.literal('ask'), question: z.enum(GUESS_QUESTIONS).nullable() }),
  z.strictObject({ do: z.literal('nudge'), seats: z.array(name).min(1).max(500) }),
  // the session parses settings itself, and refuses with their path
  z.strictObject({ do: z.literal('settings'), settings: z.record(z.string(), z.unknown()) }),
]) as unknown as z.ZodType<HostAction>

const decideSchema = z.object({ id: requestId, firm: z.string().max(60).optional(), decision: z.unknown() })
const guessSchema = z.object({ choice: name })
const readySchema = z.object({ ready: z.boolean() })
const hostRequestSchema = z.object({ id: requestId, action: hostSchema })

export type Parsed<T> = { value: T } | { refusal: Refusal }

function parsed<T>(schema: z.ZodType<T>, raw: unknown): Parsed<T> {
  const result = schema.safeParse(raw)
  if (result.success) return { value: result.data }
  return { refusal: no('malformed', { path: result.error.issues[0]?.path.join('.') || 'message' }) }
}

/** A join as it came; a student's token must look like one. */
export function parseJoin(raw: unknown): Parsed<JoinOptions> {
  const result = parsed<JoinOptions>(joinSchema, raw)
  if ('value' in result && result.value.as === 'student') {
    if (!token.safeParse(result.value.token).success) return { refusal: no('badToken') }
    if ([...(result.value.nickname ?? '')].length > 500) return { refusal: no('nicknameTooLong', { max: NICKNAME_MAX }) }
  }
  return result
}
export const parseDecide = (raw: unknown): Parsed<{ id: string; firm?: string; decision?: unknown }> => parsed(decideSchema, raw)
export const parseReady = (raw: unknown): Parsed<{ ready: boolean }> => parsed(readySchema, raw)
export const parseGuess = (raw: unknown): Parsed<{ choice: string }> => parsed(guessSchema, raw)
export const parseHost = (raw: unknown): Parsed<{ id: string; action: HostAction }> => parsed(hostRequestSchema, raw)
