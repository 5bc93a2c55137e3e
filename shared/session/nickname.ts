/**
 * Nicknames: what is kept of what was typed, and what is refused. The rule: 1 to 20 visible characters, at least one of
 * them a letter or digit of any script, nothing that cannot be seen or that turns other text around. Markup is just
 * text: nothing is stripped, screens show it as it is typed.
 */
import { NICKNAME_MAX } from '../protocol.ts'
import { no, type Refusal } from '../refusals.ts'

/** Controls, unassigned and private characters, and those that change the direction of the text around them. */
const FORBIDDEN = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u
/** Characters that show nothing of their own (joiners, variation selectors, fillers). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** Accents upon accents climb out of their line; three are enough for every living script. */
const TOO_MANY_MARKS = /\p{M}{4}/u
/** What hangs on the character before it and takes no room: marks, and skin tones of emoji. */
const NO_ROOM = /[\p{M}\p{Emoji_Modifier}]/gu

/** The nickname as it is kept: composed (NFC), single spaces, trimmed. Refuses with the reason. */
export function parseNickname(raw: string): { nickname: string } | { refusal: Refusal } {
  // a message of the largest size must not cost more than a short one
  const nickname = raw.slice(0, 400).normalize('NFC').replace(/\s+/gu, ' ').trim()
  const visible = nickname.replace(INVISIBLE, '').trim()
  if (visible === '') return { refusal: no('nicknameEmpty') }
  if (FORBIDDEN.test(nickname) || !/[\p{L}\p{N}]/u.test(visible) || TOO_MANY_MARKS.test(nickname)) return { refusal: no('nicknameUnreadable') }
  // what shows nothing counts as well when there is too much of it, or names could be of any length
  if ([...visible.replace(NO_ROOM, '')].length > NICKNAME_MAX || [...nickname].length > 3 * NICKNAME_MAX) return { refusal: no('nicknameTooLong', { max: NICKNAME_MAX }) }
  return { nickname }
}

/** Whether two nicknames would be read as one: case, width and invisible characters do not count. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b)
const folded = (name: string): string => name.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase()
