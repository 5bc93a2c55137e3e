/** What a decision may look like: the union of all kinds' schemas, and its type. */
import { z } from 'zod'
import { schema as answer } from './answer.ts'
import { schema as attention } from './attention.ts'
import { schema as back } from './back.ts'
import { schema as close } from './close.ts'
import { schema as disclose } from './disclose.ts'
import { schema as fair } from './fair.ts'
import { schema as hire } from './hire.ts'
import { schema as offshore } from './offshore.ts'
import { schema as place } from './place.ts'
import { schema as propose } from './propose.ts'
import { schema as standing } from './standing.ts'
import { schema as unlearn } from './unlearn.ts'
import { schema as watch } from './watch.ts'
import { schema as withdraw } from './withdraw.ts'

export const decisionSchema = z.discriminatedUnion('kind', [
  place, attention, watch, propose, answer, disclose, close, standing, offshore, fair, hire, unlearn, back, withdraw,
])
export type Decision = z.infer<typeof decisionSchema>
