import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A browser's storage, or one that is blocked by policy. */
function storage(blocked: boolean): Storage {
  const map = new Map<string, string>()
  const guard = (): void => { if (blocked) throw new Error('blocked') }
  return {
    getItem: key => { guard(); return map.get(key) ?? null },
    setItem: (key, value) => { guard(); map.set(key, value) },
    removeItem: key => { guard(); map.delete(key) },
    clear: () => map.clear(), key: () => null, length: 0,
  }
}
const load = async (): Promise<typeof import('../../client/seat.ts')> => { vi.resetModules(); return import('../../client/seat.ts') }
beforeEach(() => vi.stubGlobal('localStorage', storage(false)))
afterEach(() => vi.unstubAllGlobals())

describe('a seat in this browser', () => {
  it('has a token of 24 bytes that the server accepts, one per code', async () => {
    const { studentToken } = await load()
    expect(studentToken('KBRTM')).toMatch(/^[A-Za-z0-9_-]{32}$/)
    expect(studentToken('KBRTM')).toBe(studentToken('KBRTM'))
    expect(studentToken('KBRTN')).not.toBe(studentToken('KBRTM'))
  })
  it('outlives the page', async () => {
    const token = (await load()).studentToken('KBRTM')
    expect((await load()).studentToken('KBRTM')).toBe(token)
  })
  it('counts as held only after the server has said hello', async () => {
    const seat = await load()
    const token = seat.studentToken('KBRTM')
    expect(seat.keptSeat('KBRTM')).toBeNull()
    seat.rememberSeat('KBRTM', 'Ada')
    expect(seat.keptSeat('KBRTM')).toEqual({ token, nickname: 'Ada' })
  })
  it('set aside and refused, it is back', async () => {
    const seat = await load()
    seat.rememberSeat('KBRTM', 'Ada')
    const token = seat.studentToken('KBRTM')
    const undo = seat.setSeatAside('KBRTM')
    expect(seat.studentToken('KBRTM')).not.toBe(token)
    undo()
    expect(seat.keptSeat('KBRTM')).toEqual({ token, nickname: 'Ada' })
  })
  it('removed by the instructor stays the same to the server, but is not gone back to', async () => {
    const seat = await load()
    seat.rememberSeat('KBRTM', 'Ada')
    const token = seat.studentToken('KBRTM')
    seat.seatRemoved('KBRTM')
    expect(seat.keptSeat('KBRTM')).toBeNull()
    expect(seat.studentToken('KBRTM')).toBe(token)
  })
  it('is taken from a link of one’s own, and from nothing else', async () => {
    const seat = await load(), token = 'A'.repeat(32)
    for (const [code, hash] of [['KBRTM', '#seat=short'], ['', `#seat=${token}`], ['KBRTM', ''], ['KBRTM', `#seat=${token}<b>`]]) expect(seat.takeSeat(code, hash)).toBe(false)
    expect(seat.keptSeat('KBRTM')).toBeNull()
    expect(seat.takeSeat('KBRTM', `#seat=${token}`)).toBe(true)
    expect([seat.studentToken('KBRTM'), seat.keptSeat('KBRTM')]).toEqual([token, { token, nickname: '' }])
  })
  it('works where storage is blocked, as long as the page lives', async () => {
    vi.stubGlobal('localStorage', storage(true))
    const seat = await load()
    expect(seat.storageWorks()).toBe(false)
    expect(seat.studentToken('KBRTM')).toBe(seat.studentToken('KBRTM'))
  })
  it('spoilt storage gives a new token instead of an error', async () => {
    localStorage.setItem('seat:KBRTM', '{oops')
    expect((await load()).studentToken('KBRTM')).toMatch(/^[A-Za-z0-9_-]{32}$/)
  })
})
