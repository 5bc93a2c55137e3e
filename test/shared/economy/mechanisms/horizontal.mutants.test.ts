import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { play, testWorld } from '../../../worlds.ts'

/** Whom firm 0 was seen to look at or learned from by looking, when it alone pays attention to rivals, with everything on its watch list. */
function lookedAt(watch: [number, number], params = {}): Set<number> {
  const world = testWorld({ firms: 18, params: { monitorPlot: 0, monitorRegion: 0, monitorFar: 0, watchRate: 1, sightRegion: 1, sightFar: 1, ...params } })
  world.watch.fill(-1)
  for (let i = 0; i < 18; i++) world.attention.set(i === 0 ? [0, 10, 0, 0, 0] : [10, 0, 0, 0, 0], i * 5)
  world.watch.set(watch, 0)
  const whom = new Set<number>(), noticed: number[][] = []
  play(world, 36, (events, m) => {
    for (const e of readEvents(events, m)) {
      if (e.firm === 0 && (e.kind === 'observed' || ((e.kind === 'learned' || e.kind === 'tooFar') && e.channel === 4))) whom.add(e.other)
      if (e.kind === 'watchedBy') noticed.push([e.other, world.plot[e.firm]])
    }
  })
  // who is watched from next door notices; nobody else is said to watch
  expect(noticed.filter(([by, plot]) => by !== 0 || plot !== world.plot[0])).toEqual([])
  return whom
}

describe('a watch list', () => {
  it('of two is looked at as a whole, and nobody else is', () => {
    expect(lookedAt([3, 7])).toEqual(new Set([3, 7]))
  })
  it('of one is looked at in whichever slot it stands', () => {
    expect([lookedAt([7, -1]), lookedAt([-1, 7])]).toEqual([new Set([7]), new Set([7])])
  })
  it('that is empty leaves the eye to wander over the region, over all of it', () => {
    const local = testWorld({ firms: 18 })
    const neighbours = [...Array(18).keys()].filter(j => j !== 0 && local.region[j] === local.region[0])
    const seen = lookedAt([-1, -1])
    expect([...seen].filter(j => !neighbours.includes(j))).toEqual([])
    expect(seen.size).toBe(neighbours.length)
  })
  it('sees nothing without sight', () => {
    const far = [...Array(18).keys()].find(j => testWorld({ firms: 18 }).region[j] !== testWorld({ firms: 18 }).region[0]) ?? 1
    expect(lookedAt([far, -1], { sightFar: 0 })).toEqual(new Set())
  })
})
