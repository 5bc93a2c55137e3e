/** What is wrong with a file or a setting, in words and with its place. */
import type { z } from 'zod'

/** Place and first problem of a failed check, for the refusal `badSettings`. */
export function firstProblem(error: z.ZodError): { path: string; problem: string } {
  const issue = error.issues[0]
  const path = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String).join('.')
  return { path: path || '(all)', problem: issue.code === 'unrecognized_keys' ? 'is not known' : words(issue.message) }
}
const words = (message: string): string => message.replace(/^Invalid input: /, '').replace(/^Too (big|small): /, '')
