import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MIN_GAP, returning, waitFor } from '../../client/returning.ts'

/** A clock that is turned by hand. */
function world(random = 0.5) {
  let time = 0
  let timers: { at: number; run: () => void }[] = []
  const around = {
    online: true,
    now: () => time,
    random: () => random,
    later(run: () => void, ms: number) {
      const timer = { at: time + ms, run }
      timers.push(timer)
      return () => { timers = timers.filter(t => t !== timer) }
    },
    turn(ms: number) {
      const end = time + ms
      for (;;) {
        const next = timers.filter(t => t.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers = timers.filter(t => t !== next)
        time = next.at
        next.run()
      }
      time = end
    },
  }
  const tries: number[] = []
  return { around, tries, surroundings: { ...around, online: () => around.online } }
}

describe('coming back', () => {
  it('tries for ever, never twice within a second, at most every 2.5 s', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), random => {
      const w = world(random)
      const back = returning(() => { w.tries.push(w.around.now()); back.again() }, w.surroundings)
      back.again()
      w.around.turn(120_000)
      const gaps = w.tries.slice(1).map((t, i) => t - w.tries[i])
      expect(w.tries[0]).toBeLessThanOrEqual(1000)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MIN_GAP)
      expect(Math.max(...gaps)).toBeLessThanOrEqual(2500)
    }))
  })
  it('draws its wait, so that a class does not come back in one instant', () => {
    expect(waitFor(0, 0.1)).not.toBe(waitFor(0, 0.9))
    expect(waitFor(5, 0.1)).not.toBe(waitFor(5, 0.9))
  })
  it('pauses while the device is offline and goes on as soon as it is told', () => {
    const w = world()
    const back = returning(() => { w.tries.push(w.around.now()); back.again() }, w.surroundings)
    w.around.online = false
    back.again()
    w.around.turn(60_000)
    expect(w.tries).toEqual([])
    w.around.online = true
    back.soon()
    w.around.turn(0)
    expect(w.tries).toEqual([60_000])
  })
  it('waking up a hundred times does not break the second', () => {
    const w = world()
    const back = returning(() => { w.tries.push(w.around.now()) }, w.surroundings)
    for (let i = 0; i < 100; i++) { back.soon(); w.around.turn(50) }
    expect(w.tries).toEqual([0, 1000, 2000, 3000, 4000, 5000])
  })
  it('stops when told', () => {
    const w = world()
    const back = returning(() => { w.tries.push(w.around.now()); back.again() }, w.surroundings)
    back.again()
    back.stop()
    w.around.turn(10_000)
    expect(w.tries).toEqual([])
  })
})
