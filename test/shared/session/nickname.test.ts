import { describe, expect, it } from 'vitest'
import { parseNickname, sameName } from '../../../shared/session/nickname.ts'

const answer = (raw: string): string => {
  const parsed = parseNickname(raw)
  return 'refusal' in parsed ? parsed.refusal.code : `=${parsed.nickname}`
}

describe('nicknames', () => {
  it.each([
    // kept
    ['Ann', '=Ann'],
    ['  Ann \t Lee\n', '=Ann Lee'],
    ['7', '=7'],
    ['<b>Ann</b>', '=<b>Ann</b>'],
    ['O’Brien-Öztürk', '=O’Brien-Öztürk'],
    ['Zoe\u0308', '=Zo\u00EB'],
    ['שירה', '=שירה'],
    ['عمر', '=عمر'],
    ['李明', '=李明'],
    ['می\u200Cخواهم', '=می\u200Cخواهم'],
    ['Ann 🐙', '=Ann 🐙'],
    ['a'.repeat(20), `=${'a'.repeat(20)}`],
    ['n\u0303'.repeat(20), `=${'ñ'.repeat(20)}`],
    // nothing there
    ['', 'nicknameEmpty'],
    [' \t\n ', 'nicknameEmpty'],
    ['\u200B\u200D\uFEFF', 'nicknameEmpty'],
    ['\u3164\u3164', 'nicknameEmpty'],
    ['\u202E', 'nicknameEmpty'],
    // too long
    ['a'.repeat(21), 'nicknameTooLong'],
    ['<script>alert(1)</script>', 'nicknameTooLong'],
    ['a'.repeat(100_000), 'nicknameTooLong'],
    [`a${'\u200D'.repeat(80)}`, 'nicknameTooLong'],
    // nobody could read it aloud, or it would turn other words around
    ['🙂', 'nicknameUnreadable'],
    ['👩‍👩‍👧‍👦', 'nicknameUnreadable'],
    ['!!!', 'nicknameUnreadable'],
    ['\u202EAnn', 'nicknameUnreadable'],
    ['Ann\u2066', 'nicknameUnreadable'],
    ['An\u0000n', 'nicknameUnreadable'],
    ['An\uD800n', 'nicknameUnreadable'],
    [`a${'\u0301'.repeat(5)}`, 'nicknameUnreadable'],
  ])('%j → %s', (raw, expected) => {
    expect(answer(raw)).toBe(expected)
  })
  it('are the same when they read the same', () => {
    expect(sameName('Ann', 'ANN')).toBe(true)
    expect(sameName('Ａnn', 'ann')).toBe(true)
    expect(sameName('An\u200Bn', 'Ann')).toBe(true)
    expect(sameName('Straße', 'STRASSE')).toBe(true)
    expect(sameName('Ann', 'Anna')).toBe(false)
  })
})
