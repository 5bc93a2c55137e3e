import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { moveBuzz } from '../../../../shared/economy/mechanisms/social.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('what one sees around oneself', () => {
  it('is of a field by the weight of the region’s capability in it', () => {
    const world = testWorld({ firms: 18, params: { talks: 0, emulates: 0, talentPull: 0, stockPace: 0 } })
    const of = (r: number) => Array.from({ length: F }, (_, f) => (f === r || f === 5 ? 1 : 0))
    const seen = new Map<number, number[]>()
    for (let m = 0; m < 60; m++) {
      for (let r = 0; r < 3; r++) world.capability.set(of(r), r * F)
      play(world, 1, events => {
        for (const e of readEvents(events, 1).filter(x => x.kind === 'encounter')) {
          const counts = seen.get(e.region) ?? Array.from({ length: F }, () => 0)
          counts[e.field]++
          seen.set(e.region, counts)
          expect(e.extra).toBe(2)
        }
      })
    }
    for (let r = 0; r < 3; r++) {
      const counts = seen.get(r) ?? []
      const all = counts.reduce((a, b) => a + b, 0)
      expect(all).toBeGreaterThan(60)
      expect(counts.filter((_, f) => f !== r && f !== 5).reduce((a, b) => a + b, 0)).toBe(0)
      expect(Math.abs(counts[r] / all - 0.5)).toBeLessThan(0.2)
    }
  })
})

describe('talk', () => {
  it('is about the news while it is news', () => {
    const fields = (age: number) => {
      const world = testWorld({ firms: 18, params: { talks: 1 } })
      world.clock[0] = 24
      world.newsField.fill(4)
      world.newsMonth.fill(25 - age)
      const told: number[] = []
      play(world, 1, events => { told.push(...readEvents(events, 1).filter(e => e.kind === 'encounter').map(e => e.field)) })
      return told
    }
    expect(fields(1).length).toBeGreaterThan(2)
    expect(new Set(fields(1))).toEqual(new Set([4]))
    expect(new Set(fields(200)).size).toBeGreaterThan(1)
  })
})

describe('buzz', () => {
  it('moves a fifth of the way to this month’s encounters per firm; an empty region falls silent', () => {
    const world = testWorld({ firms: 18 }), scratch = beginMonth(world)
    sortFirms(world, scratch)
    world.buzz.fill(1)
    scratch.met.fill(0)
    scratch.met[0] = 12
    moveBuzz(world, scratch)
    expect([world.buzz[0], world.buzz[1], world.buzz[4]]).toEqual([expect.closeTo(1 + 0.2 * (12 / 6 - 1), 12), expect.closeTo(0.8, 12), expect.closeTo(0.8, 12)])
  })
})
