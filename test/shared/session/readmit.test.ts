/** Who was removed by mistake is let in again. */
import { describe, expect, it } from 'vitest'
import { Lesson } from './sessions.ts'

const joinAgain = (lesson: Lesson, n: number) => lesson.refusal({ by: 'joiner', seat: 'new', tokenHash: `hash ${n}`, nickname: '', watch: false })

describe('let in again', () => {
  it('in the lobby the seat is as it was, and its browser opens it', () => {
    const lesson = new Lesson().joined(2), before = lesson.seat('s1')
    lesson.host({ do: 'remove', seat: 's1' })
    expect(joinAgain(lesson, 1)).toBe('removed')
    expect(lesson.host({ do: 'readmit', seat: 's1' })).toBeNull()
    expect(lesson.seat('s1')).toEqual(before)
    expect(joinAgain(lesson, 1)).toBeNull()
    expect(lesson.host({ do: 'readmit', seat: 's1' })).toBe('unknownSeat')
  })
  it('in the game it gets a firm that a bot holds: its own, when there is no other', () => {
    const lesson = new Lesson().joined(14).upTo('plan'), firm = lesson.seat('s3').firm ?? ''
    lesson.host({ do: 'remove', seat: 's3' })
    expect(lesson.holding(firm).bot).not.toBeNull()
    expect(lesson.host({ do: 'readmit', seat: 's3' })).toBeNull()
    expect(lesson.seat('s3')).toMatchObject({ firm, removed: false, world: 0 })
    expect(lesson.holding(firm).bot).toBeNull()
  })
  it('not under a name that somebody else has by now, nor when it was a double', () => {
    const lesson = new Lesson().joined(3)
    lesson.host({ do: 'remove', seat: 's1' })
    lesson.join('Student 1')
    expect(lesson.host({ do: 'readmit', seat: 's1' })).toBe('nicknameTaken')
    lesson.refusal({ by: 'merger', seat: 's2', double: 's3' })
    expect(lesson.host({ do: 'readmit', seat: 's3' })).toBe('unknownSeat')
    expect(lesson.host({ do: 'readmit', seat: 'nobody' })).toBe('unknownSeat')
  })
})
