import { describe, expect, it } from 'vitest'
import { advanceWords, ADVANCE_WORDS } from '../../../shared/economy/advances.ts'
import { createWorld, foundFirm } from '../../../shared/economy/create.ts'
import { F } from '../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../shared/economy/events.ts'
import { P, PARAMETERS } from '../../../shared/economy/parameters.ts'
import { checkWorld } from './invariants.ts'
import { play, testFirms, testScenario, testWorld } from '../../worlds.ts'

describe('createWorld', () => {
  it('starts firms with cash for one or two big things a year', () => {
    const world = testWorld()
    for (let i = 0; i < 18; i++) {
      expect(world.cash[i]).toBeGreaterThanOrEqual(300)
      expect(world.cash[i]).toBeLessThanOrEqual(600)
      expect(world.profit[i]).toBeGreaterThan(0)
      expect(world.profit[i]).toBeLessThan(60)
    }
  })
  it('gives firms a profile that fits their region', () => {
    let own = 0, other = 0
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const world = testWorld({ seed, firms: 30 })
      for (let i = 0; i < 30; i++) for (let f = 0; f < F; f++) {
        if (Math.floor(f / 2) === world.region[i]) own += world.level[i * F + f]
        else other += world.level[i * F + f] / 2
      }
    }
    expect(own).toBeGreaterThan(1.15 * other)
  })
  it('has room for 1.6 times the firms, and more at home', () => {
    for (const n of [6, 18, 60, 300]) {
      const world = testWorld({ firms: n })
      const room = (kind: string) => world.setting.plots.filter(p => world.setting.regions[p.region].kind === kind).reduce((s, p) => s + p.slots, 0)
      expect(room('home') + room('host')).toBeGreaterThanOrEqual(1.6 * n)
      expect(room('home')).toBeGreaterThan(room('host'))
    }
  })
  it('refuses plots and parameters that do not exist', () => {
    expect(() => createWorld(testScenario(), 's', [{ id: 'x', name: 'X', plot: 'nowhere' }])).toThrow(/nowhere/)
    expect(() => createWorld(testScenario({ params: { luck: 1 } }), 's', testFirms(3))).toThrow(/luck/)
    for (const pull of [-0.1, 3.1, NaN]) expect(() => createWorld(testScenario({ params: { pull } }), 's', testFirms(3))).toThrow(`params.pull: ${pull} is not between 0 and 3`)
  })
  it('takes a scenario’s own numbers', () => {
    expect(testWorld({ params: { moveFar: 99 } }).params[P.moveFar]).toBe(99)
  })
})

describe('foundFirm', () => {
  it('starts near the floor, a little above it, with cash, and can play', () => {
    const world = play(testWorld({ firms: 9 }), 36)
    const events = eventBuffer()
    const i = foundFirm(world, { id: 'late', name: 'Latecomer', plot: 'east-1' }, events)
    expect(readEvents(events, 36).map(e => e.kind)).toEqual(['founded'])
    expect(world.setting.firmIndex.get('late')).toBe(i)
    for (let f = 0; f < F; f++) {
      const above = world.level[i * F + f] - world.floor[f]
      expect(above).toBeGreaterThanOrEqual(1)
      expect(above).toBeLessThanOrEqual(2)
    }
    checkWorld(world)
    checkWorld(play(world, 12))
    expect(world.revenue[i]).toBeGreaterThan(0)
  })
  it('throws when the world is full', () => {
    const world = createWorld(testScenario(), 's', testFirms(3), 3)
    expect(() => foundFirm(world, { id: 'x', name: 'X', plot: 'east-1' }, eventBuffer())).toThrow(/room/)
  })
})

describe('advances and parameters', () => {
  it('the same advance has the same name everywhere', () => {
    const one = testWorld(), two = testWorld()
    for (let a = 0; a < one.clock[2]; a++) {
      const words = advanceWords(one, a)
      expect(words).toEqual(advanceWords(two, a))
      for (const w of words) expect(Number.isInteger(w) && w >= 0 && w < ADVANCE_WORDS).toBe(true)
    }
  })
  it('every parameter stands once, within its range, with unit, source and meaning', () => {
    expect(new Set(PARAMETERS.map(p => p.name)).size).toBe(PARAMETERS.length)
    for (const p of PARAMETERS) {
      expect(p.value).toBeGreaterThanOrEqual(p.min)
      expect(p.value).toBeLessThanOrEqual(p.max)
      for (const words of [p.unit, p.source, p.meaning]) expect(words.length).toBeGreaterThan(0)
    }
  })
})
