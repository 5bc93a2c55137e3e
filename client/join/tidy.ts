/** What people type, made into what the server knows; forgiving, and silent about it. */
import { CODE_LENGTH, CODE_LETTERS } from '../../shared/protocol.ts'

/** "kbr tm", "K-B-R-T-M" or a whole pasted link → "KBRTM". Letters that no code has stay, so that one sees what is wrong. */
export function tidyCode(typed: string): string {
  const link = /[?&]code=([a-z]{1,9})/i.exec(typed)
  return (link ? link[1] : typed).toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, CODE_LENGTH)
}
export type CodeProblem = 'short' | 'letters' | null
export function codeProblem(code: string): CodeProblem {
  if ([...code].some(letter => !CODE_LETTERS.includes(letter))) return 'letters'
  return code.length < CODE_LENGTH ? 'short' : null
}
