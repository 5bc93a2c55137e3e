import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { F } from '../../../shared/economy/dimensions.ts'
import { cloneWorld, worldLayout, type World } from '../../../shared/economy/world.ts'
import { visibleTo } from '../../../shared/view/index.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { dueOnly, monthWith, playedBy, testContext } from '../../playing.ts'
import { testWorld } from '../../worlds.ts'

const STRATEGIES = ['gatekeeper', 'globalist', 'captive', 'watcher', 'explorer', 'outsourcer']
/** Worlds in which everything goes on: pipelines, offers, production abroad, moves, debts. */
const worlds = ['a', 'b', 'c'].map(seed => playedBy(STRATEGIES, 40, { firms: 18, seed }))
const seedNumber = () => integer({ min: 0, max: worlds.length - 1 })
const viewerNumber = () => integer({ min: 0, max: 17 })
type Column = keyof typeof worldLayout

/** Columns by firm of which something of other firms shows, as the table of game.md says. All others must not show at all. */
const SHOWS = new Set<Column>(['alive', 'plot', 'region', 'movingTo', 'share', 'level', 'pipes', 'watch', 'offshoreShare', 'offshoreHost', 'offshoreMode'])
/** Other columns that show: public, own region's, or of one's own advances and pipelines (these have tests of their own). */
const OPEN = new Set<Column>([
  'clock', 'seed', 'params', 'capability', 'institution', 'openness', 'buzz', 'lockIn', 'hotspot', 'wage', 'rent', 'prosperity', 'floor', 'demand',
  'advanceField', 'advanceLevel', 'pipeState', 'pipeA', 'pipeB', 'pipeDiscloseA', 'pipeDiscloseB', 'pipeTrust', 'pipeMonth', 'pipeToA', 'pipeToB',
])
const perFirm = (world: World, column: Column): number => (world[column].length % world.sizes.firms === 0 ? world[column].length / world.sizes.firms : 0)
const BY_FIRM = (Object.keys(worldLayout) as Column[]).filter(c => {
  const probe = (firms: number) => worldLayout[c].length({ firms, regions: 7, plots: 11, advances: 13, pipelines: 17, params: 19 })
  return probe(202) === 2 * probe(101)
})
const OTHER = (Object.keys(worldLayout) as Column[]).filter(c => !BY_FIRM.includes(c))

/** Turns every number of a column that belongs to others into another valid one. */
function shuffleOthers(world: World, column: Column, viewer: number, keep: (firm: number) => boolean): void {
  const stride = perFirm(world, column), values = world[column]
  for (let at = 0; at < values.length; at++) {
    const firm = Math.floor(at / stride)
    if (firm !== viewer && !keep(firm)) values[at] = values[at] === 1 ? 0 : 1
  }
}
const why = (change: number) => ({ year: 2, change, parts: { prices: change, knowledge: {}, cost: 0, crowding: 0, rivals: 0, demand: 0 } })
const viewOf = (world: World, firm: number): FirmView => visibleTo(world, firm, testContext(world))

describe('what a firm may not know does not show', () => {
  it.each(BY_FIRM.filter(c => !SHOWS.has(c)))('%s of other firms', column => {
    assert(property(seedNumber(), viewerNumber(), (seed, viewer) => {
      const { world } = worlds[seed]
      const other = cloneWorld(world)
      shuffleOthers(other, column, viewer, () => false)
      expect(viewOf(other, viewer)).toEqual(viewOf(world, viewer))
    }), { numRuns: 8 })
  })
  it.each(OTHER.filter(c => !OPEN.has(c)))('%s', column => {
    for (const { world } of worlds) {
      const other = cloneWorld(world)
      const values = other[column]
      for (let at = 0; at < values.length; at++) values[at] = values[at] === 1 ? 0 : 1
      for (const viewer of [0, 7, 17]) expect(viewOf(other, viewer)).toEqual(viewOf(world, viewer))
    }
  })
  it('practices of firms elsewhere without a pipeline', () => {
    assert(property(seedNumber(), viewerNumber(), integer({ min: 0, max: F - 1 }), (seed, viewer, field) => {
      const { world } = worlds[seed]
      const before = viewOf(world, viewer)
      const other = cloneWorld(world)
      for (const seen of before.seen) {
        const guarded = seen.sight === 'disclosed' && Object.values(seen.levels).every(l => l === null)
        if (seen.sight === 'unknown' || guarded) other.level[index(world, seen.firm) * F + field] += 5
      }
      expect(viewOf(other, viewer)).toEqual(before)
    }), { numRuns: 40 })
  })
  it('pipelines of others, beyond the volume of the trunk: trust, disclosure, what went through', () => {
    assert(property(seedNumber(), viewerNumber(), constantFrom('pipeDiscloseA', 'pipeDiscloseB', 'pipeTrust', 'pipeMonth', 'pipeToA', 'pipeToB', 'pipeStarved'), (seed, viewer, column) => {
      const { world } = worlds[seed]
      const other = cloneWorld(world)
      for (let row = 0; row < world.sizes.pipelines; row++) {
        if (world.pipeA[row] !== viewer && world.pipeB[row] !== viewer) other[column][row] = other[column][row] === 1 ? 0 : 1
      }
      expect(viewOf(other, viewer)).toEqual(viewOf(world, viewer))
    }), { numRuns: 40 })
  })
  it('whom others watch, unless it is oneself and they stand next door', () => {
    for (const { world } of worlds) {
      for (let viewer = 0; viewer < 18; viewer++) {
        const other = cloneWorld(world)
        shuffleOthers(other, 'watch', viewer, firm => world.plot[firm] === world.plot[viewer])
        expect(viewOf(other, viewer)).toEqual(viewOf(world, viewer))
      }
    }
  })
  it('who holds pipelines, unless next door', () => {
    for (const { world } of worlds) {
      for (let viewer = 0; viewer < 18; viewer++) {
        const other = cloneWorld(world)
        shuffleOthers(other, 'pipes', viewer, firm => world.plot[firm] === world.plot[viewer])
        expect(viewOf(other, viewer)).toEqual(viewOf(world, viewer))
      }
    }
  })
  it('how much of their production others have abroad, where they would go, and in which mode, as long as nothing has left', () => {
    let abroad = 0, planned = 0
    for (const { world } of worlds) {
      for (let viewer = 0; viewer < 18; viewer++) {
        const other = cloneWorld(world)
        for (let firm = 0; firm < world.sizes.firms; firm++) {
          if (firm === viewer) continue
          other.offshoreWanted[firm] = 0.35
          if (world.offshoreShare[firm] > 0) { abroad++; other.offshoreShare[firm] = world.offshoreShare[firm] === 0.7 ? 0.1 : 0.7 }
          else { planned++; other.offshoreHost[firm] = world.setting.regions.findIndex(r => r.kind === 'host'); other.offshoreMode[firm] = 1 - world.offshoreMode[firm] }
        }
        expect(viewOf(other, viewer)).toEqual(viewOf(world, viewer))
      }
    }
    expect(abroad).toBeGreaterThan(0)
    expect(planned).toBeGreaterThan(0)
  })
  it('values: a firm sees ranks of all and the value of its own', () => {
    const { world } = worlds[0]
    const ids = world.setting.firms.map(f => f.id)
    const values = Object.fromEntries(ids.map((id, i) => [id, 1234567 + i * 1000]))
    const ranks = Object.fromEntries(ids.map((id, i) => [id, i + 1]))
    const view = visibleTo(world, 3, testContext(world, { values, ranks }))
    expect(view.own.value).toBe(1237567)
    expect(view.public.firms[0].rank).toBe(1)
    expect(JSON.stringify(view).match(/12\d\d567/g)).toEqual(['1237567'])
  })
  it('why other results changed', () => {
    const { world } = worlds[0]
    const [mine, other] = [world.setting.firms[3].id, world.setting.firms[4].id]
    const view = visibleTo(world, 3, testContext(world, { why: { [mine]: why(11), [other]: why(777333) } }))
    expect(view.why?.change).toBe(11)
    expect(JSON.stringify(view)).not.toContain('777333')
  })
  it('the coming demand, to those who have not heard of it', () => {
    const world = testWorld({ firms: 6 })
    world.hint.fill(0)
    expect(viewOf(world, 0).hints).toEqual([])
    world.hint[1 * F + 3] = 1
    expect(viewOf(world, 0).hints).toEqual([])
    expect(viewOf(world, 1).hints).toMatchObject([{ field: 'data', gains: true }])
  })
})

describe('what a firm may know shows', () => {
  const world = testWorld({ firms: 18 })
  /** f1 (0) stands on north-1, f13 (12) too; f4 (3) in the same region; f2 (1) elsewhere */
  const see = (target: number) => viewOf(world, 0).seen.find(s => s.firm === world.setting.firms[target].id)
  const levels = (target: number) => Array.from(world.level.slice(target * F, target * F + F))
  it('a plot neighbour exactly', () => {
    expect(world.plot[12]).toBe(world.plot[0])
    expect(see(12)).toMatchObject({ sight: 'sharp', blur: 0 })
    expect(Object.values(see(12)?.levels ?? {})).toEqual(levels(12))
  })
  it('a firm of the region within one level', () => {
    expect(see(3)).toMatchObject({ sight: 'blurred', blur: 1 })
    Object.values(see(3)?.levels ?? {}).forEach((middle, f) => expect(Math.abs((middle ?? 99) - levels(3)[f])).toBeLessThanOrEqual(1))
  })
  it('a firm elsewhere not at all', () => {
    expect(see(1)).toMatchObject({ sight: 'unknown', blur: 0 })
    expect(Object.values(see(1)?.levels ?? {})).toEqual([null, null, null, null, null, null])
  })
  it('a pipeline partner as it discloses: nothing, blurred, all', () => {
    const tied = testWorld({ firms: 18 })
    const [a, b] = [tied.setting.firms[0].id, tied.setting.firms[1].id]
    monthWith(tied, [[0, { kind: 'propose', firm: b, disclosure: 'open' }]])
    const partner = () => viewOf(tied, 0).seen.find(s => s.firm === b)
    expect(partner()?.sight).toBe('unknown')
    dueOnly(tied, [[1, { kind: 'answer', firm: a, accept: true, disclosure: 'guarded' }]])
    expect(partner()).toMatchObject({ sight: 'disclosed', levels: { data: null } })
    dueOnly(tied, [[1, { kind: 'disclose', firm: a, disclosure: 'selective' }]])
    expect(partner()).toMatchObject({ sight: 'disclosed', blur: 1 })
    dueOnly(tied, [[1, { kind: 'disclose', firm: a, disclosure: 'open' }]])
    expect(Object.values(partner()?.levels ?? {})).toEqual(Array.from(tied.level.slice(F, 2 * F)))
  })
  it('a neighbour that watches, and one that holds pipelines', () => {
    const near = testWorld({ firms: 18 })
    const id = (firm: number) => near.setting.firms[firm].id
    dueOnly(near, [[12, { kind: 'watch', firms: [id(0)] }], [3, { kind: 'watch', firms: [id(0)] }]])
    monthWith(near, [[12, { kind: 'propose', firm: id(1), disclosure: 'open' }]])
    monthWith(near, [[1, { kind: 'answer', firm: id(12), accept: true, disclosure: 'open' }]])
    expect(viewOf(near, 0).neighbours).toEqual([{ firm: id(12), hasPipelines: true, watchesMe: true }])
  })
  it('own books add up: the ledger of each field is its level', () => {
    for (const { world: played } of worlds) {
      for (let firm = 0; firm < 18; firm++) {
        const { ledger, levels: mine } = viewOf(played, firm).own
        for (const [field, booked] of Object.entries(ledger)) {
          expect(Object.values(booked).reduce((a, b) => a + b, 0)).toBe(mine[field as keyof typeof mine])
        }
      }
    }
  })
  it('is plain data: what goes over the wire is what was made', () => {
    const view = viewOf(worlds[0].world, 5)
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})

describe('the blur', () => {
  it('is the same every time, as long as the level is', () => {
    const { world } = worlds[1]
    const shown = viewOf(world, 0).seen
    const later = cloneWorld(world)
    later.clock[0] += 7
    for (let again = 0; again < 50; again++) expect(viewOf(later, 0).seen).toEqual(shown)
  })
  it('holds the truth in its band at every level, and is drawn for each viewer, target and level anew', () => {
    const world = testWorld({ firms: 18 })
    world.floor.fill(0)
    const off: number[] = []
    for (let level = 1; level < 40; level++) {
      world.level.fill(level)
      for (const seen of [0, 1, 2].flatMap(viewer => viewOf(world, viewer).seen)) {
        if (seen.sight === 'blurred') off.push(...Object.values(seen.levels).map(middle => (middle ?? 99) - level))
      }
    }
    const count = (x: number) => off.filter(o => o === x).length / off.length
    expect(new Set(off)).toEqual(new Set([-1, 0, 1]))
    for (const x of [-1, 0, 1]) expect(count(x)).toBeGreaterThan(0.3)
  })
  it('shows nothing below the floor, which everybody knows', () => {
    const world = testWorld({ firms: 18 })
    for (let k = 0; k < world.level.length; k++) world.level[k] = world.floor[k % F]
    for (const seen of viewOf(world, 0).seen.filter(s => s.sight === 'blurred')) {
      for (const middle of Object.values(seen.levels)) expect(middle).toBeGreaterThanOrEqual(world.floor[0])
    }
  })
})

const index = (world: World, id: string): number => {
  const i = world.setting.firmIndex.get(id)
  if (i === undefined) throw new Error(`no firm ${id}`)
  return i
}
