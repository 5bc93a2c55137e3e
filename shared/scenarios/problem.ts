/** What is wrong with a file or a setting: its place, what stands there, and what may stand there. */
import { z } from 'zod'

export type Problem = { path: string; problem: string }

/** The parts of a JSON schema that say what is allowed. */
interface Allowed {
  type?: string
  enum?: readonly string[]
  anyOf?: readonly Allowed[]
  properties?: Record<string, Allowed>
  additionalProperties?: Allowed | boolean
  propertyNames?: Allowed
  items?: Allowed
  minimum?: number; maximum?: number
  minLength?: number; maxLength?: number
  minItems?: number; maxItems?: number
}
const SHOWN = 40

/** Place and first problem of `raw`, which was refused with `error`; for the refusal `badSettings`. With the `schema` it also says what is allowed there. */
export function firstProblem(error: z.ZodError, raw: unknown, schema?: z.ZodType): Problem {
  const issue = error.issues[0]
  const whole = schema ? z.toJSONSchema(schema, { unrepresentable: 'any' }) as Allowed : {}
  const place = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys
    const known = keysOf(allowedAt(whole, issue.path))
    return { path: place ? `${place}.${key}` : key, problem: `is not known${known.length > 0 ? `; known here: ${known.join(', ')}` : ''}` }
  }
  const own = !OF_ZOD.test(issue.message)
  const allowed = words(allowedAt(whole, issue.path))
  const said = own ? issue.message : allowed ? `expected ${allowed}` : issue.message.replace(OF_ZOD, '')
  return { path: place || '(all)', problem: wrong(valueAt(raw, issue.path), said) }
}
/** How zod's own messages begin; any other was written with the schema. */
const OF_ZOD = /^(Invalid (input|option)|Too (big|small)|Unrecognized key)[^:]*: /

/** "99 will not do: expected 1 to 12"; "is missing: ..." when there is nothing. */
export const wrong = (value: unknown, expected: string): string => `${value === undefined ? 'is missing' : `${shown(value)} will not do`}: ${expected}`

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? `"${value}"` : String(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined), raw)
}

function allowedAt(schema: Allowed, path: readonly PropertyKey[]): Allowed {
  return path.reduce<Allowed>((at, key) => {
    const inner = at.anyOf?.find(a => a.type !== 'null') ?? at
    if (typeof key === 'number') return inner.items ?? {}
    const named = inner.properties?.[String(key)]
    return named ?? (typeof inner.additionalProperties === 'object' ? inner.additionalProperties : {})
  }, schema)
}

const keysOf = (a: Allowed): readonly string[] => a.properties ? Object.keys(a.properties) : a.propertyNames?.enum ?? []

function words(a: Allowed): string {
  if (a.anyOf) return a.anyOf.map(words).join(' or ')
  if (a.enum) return `one of ${a.enum.join(', ')}`
  switch (a.type) {
    case 'null': return 'null'
    case 'integer': return `a whole number ${between(a.minimum, a.maximum)}`.trim()
    case 'number': return `a number ${between(a.minimum, a.maximum)}`.trim()
    case 'string': return `text ${between(a.minLength, a.maxLength, 'characters')}`.trim()
    case 'array': return `a list ${between(a.minItems, a.maxItems, 'items')}`.trim()
    case 'object': return 'an object in { }'
    default: return a.type ?? ''
  }
}

function between(low = -Infinity, high = Infinity, what = ''): string {
  const [from, to] = [Number.isFinite(low) && low > Number.MIN_SAFE_INTEGER, Number.isFinite(high) && high < Number.MAX_SAFE_INTEGER]
  const unit = what ? ` ${what}` : ''
  if (what) return from && to ? `of ${low} to ${high}${unit}` : to ? `of at most ${high}${unit}` : from ? `of at least ${low}${unit}` : ''
  return from && to ? `from ${low} to ${high}` : from ? `from ${low} on` : to ? `up to ${high}` : ''
}
