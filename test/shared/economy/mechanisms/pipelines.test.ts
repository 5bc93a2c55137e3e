import { describe, expect, it } from 'vitest'
import { PIPELINE_SLOTS } from '../../../../shared/economy/dimensions.ts'
import { readEvents, type EventKind } from '../../../../shared/economy/events.ts'
import { answerPipeline, closePipeline, findPipe, offerPipeline } from '../../../../shared/economy/mechanisms/pipelines.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { booked, meanOf, overSeeds, PLAYS, seedsFrom, trial, type Plays } from '../../../economyTrial.ts'
import { connect, play, testWorld } from '../../../worlds.ts'

/** Kinds of pipeline events by month. */
function told(world: World, months: number): string[] {
  const rows: string[] = []
  const kinds: EventKind[] = ['pipelineOffered', 'pipelineOpened', 'pipelineDeclined', 'pipelineLapsed', 'pipelineClosed']
  play(world, months, (events, m) => { for (const e of readEvents(events, m)) if (kinds.includes(e.kind)) rows.push(`${m} ${e.kind} ${e.firm} ${e.other}${e.extra === 1 && e.kind === 'pipelineClosed' ? ' starved' : ''}`) })
  return rows
}
const held = (world: World, i: number) => Array.from({ length: PIPELINE_SLOTS }, (_, s) => world.pipes[i * PIPELINE_SLOTS + s]).filter(x => x >= 0).length

describe('pipelines', () => {
  it('the first pays, too many do not; the mix beats purely local and purely distant learning', () => {
    const seeds = seedsFrom(3)
    const of = (plays: Plays) => {
      const all = seeds.map(seed => trial(() => plays, { seed, months: 108 }))
      return { value: meanOf(all.map(t => t.value)), advantage: meanOf(all.map(t => t.advantage)) }
    }
    const piped = (pipelines: number) => of({ tokens: [4, 1, 2, 1, 2], pipelines })
    const mix = piped(1), two = piped(2), none = piped(0), six = piped(6), local = of(PLAYS.local), dispersed = of(PLAYS.dispersed)
    expect(mix.value).toBeGreaterThan(1.05 * none.value)
    expect(six.value).toBeLessThan(0.8 * two.value)
    for (const other of [local, dispersed]) {
      expect(mix.value).toBeGreaterThan(1.05 * other.value)
      expect(mix.advantage).toBeGreaterThan(1.05 * other.advantage)
    }
  })
  it('a partner has only so much to say: attention beyond fullAttention is lost on it', () => {
    const learned = (tokens: number) => overSeeds(2, seed => {
      const world = testWorld({ seed, params: { absorbPace: 0 } })
      world.attention.set([0, 0, 0, 0, tokens], 0)
      connect(world, 0, 1, 2)
      return booked(play(world, 36), 'pipeline', [0])
    })
    expect(learned(9)).toBe(learned(2))
  })
  it('bring more the more the partner discloses', () => {
    const learned = (disclosure: number) => overSeeds(4, seed => {
      const world = testWorld({ seed })
      world.attention.set([4, 1, 1, 1, 3], 0)
      const row = connect(world, 0, 1, 2)
      world.pipeDiscloseB[row] = disclosure
      world.pipeTrust[row] = 0.8
      return booked(play(world, 36), 'pipeline', [0])
    })
    const [guarded, selective, open] = [learned(0), learned(1), learned(2)]
    expect(open).toBeGreaterThan(selective)
    expect(selective).toBeGreaterThan(guarded)
  })
  it('are offered, answered, and closed, each told once', () => {
    const world = testWorld()
    expect(offerPipeline(world, 0, 1, 2)).toBe(true)
    expect(offerPipeline(world, 1, 0, 2)).toBe(false)
    expect(told(world, 1)).toEqual(['1 pipelineOffered 0 1'])
    answerPipeline(world, findPipe(world, 0, 1), true, 1)
    expect(told(world, 2)).toEqual(['1 pipelineOpened 0 1'])
    expect([held(world, 0), held(world, 1)]).toEqual([1, 1])
    closePipeline(world, findPipe(world, 0, 1), 1)
    expect(told(world, 2)).toEqual(['1 pipelineClosed 1 0'])
    expect([held(world, 0), held(world, 1), findPipe(world, 0, 1)]).toEqual([0, 0, -1])
  })
  it('an offer lapses after six months, is declined, or accepted by a standing answer', () => {
    const world = testWorld()
    offerPipeline(world, 0, 1, 2)
    expect(told(world, 8)).toEqual(['1 pipelineOffered 0 1', '7 pipelineLapsed 0 1'])
    world.standing[2] = 1; world.standing[1] = 2
    offerPipeline(world, 0, 2, 2)
    offerPipeline(world, 0, 1, 2)
    expect(told(world, 1)).toEqual(['1 pipelineOffered 0 2', '1 pipelineOpened 0 2', '1 pipelineOffered 0 1', '1 pipelineDeclined 1 0'])
  })
  it('starve without attention', () => {
    const world = testWorld()
    world.attention.set([6, 2, 2, 0, 0], 0)
    connect(world, 0, 1)
    expect(told(world, 8)).toEqual(['1 pipelineOpened 0 1', '6 pipelineClosed 0 1 starved'])
  })
  it('cost every month, the more of them the dearer each', () => {
    const bill = (k: number) => {
      const world = testWorld({ params: { pipelineCost: 1, pipelineCrowd: 0.6 } })
      for (const j of [1, 2, 4, 5].slice(0, k)) connect(world, 0, j)
      play(world, 1)
      return world.leverCost[0]
    }
    expect([bill(0), bill(1), bill(2)]).toEqual([0, 1, 2 * 1.6])
    expect(bill(4) / 4).toBeGreaterThan(bill(2) / 2)
  })
  it('no more than there are slots', () => {
    const world = testWorld()
    const others = [1, 2, 4, 5, 7, 8, 10]
    expect(others.map(j => offerPipeline(world, 0, j, 2))).toEqual([true, true, true, true, true, true, false])
  })
})
describe('disclosure', () => {
  it('costs a part of the lead where customers are shared: open more than selective, guarded nothing', () => {
    const left = [0, 1, 2].map(disclosure => {
      const world = testWorld()
      connect(world, 0, 1, disclosure)
      return play(world, 1).shown[0]
    })
    expect(left[0]).toBe(1)
    expect(left[1]).toBeCloseTo(1 - 0.04 / 3, 12)
    expect(left[2]).toBeCloseTo(1 - 0.04, 12)
  })
})
