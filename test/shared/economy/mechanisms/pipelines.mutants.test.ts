import { describe, expect, it } from 'vitest'
import { ATTENTIONS } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { answerPipeline, closePipeline, findPipe, offerPipeline } from '../../../../shared/economy/mechanisms/pipelines.ts'
import { param, type World } from '../../../../shared/economy/world.ts'
import { connect, play, testWorld } from '../../../worlds.ts'

const told = (world: World, months: number): string[] => {
  const rows: string[] = []
  play(world, months, (events, m) => { for (const e of readEvents(events, m)) if (e.kind.startsWith('pipeline')) rows.push(`${m} ${e.kind} ${e.firm} ${e.other}`) })
  return rows
}
const offer = (standing: number): World => {
  const world = testWorld({ firms: 6 })
  world.standing.fill(standing)
  expect(offerPipeline(world, 0, 1, 1)).toBe(true)
  return world
}
const TIES = ATTENTIONS.indexOf('pipelines')

describe('an offer', () => {
  it('is told, taken up by who accepts all, and told so', () => {
    const world = offer(1)
    expect(told(world, 1)).toEqual(['1 pipelineOffered 0 1', '1 pipelineOpened 0 1'])
    expect(world.pipeState[findPipe(world, 0, 1)]).toBe(2)
  })
  it('is declined by who declines all, and gone', () => {
    const world = offer(2)
    expect(told(world, 1)).toEqual(['1 pipelineOffered 0 1', '1 pipelineDeclined 1 0'])
    expect(findPipe(world, 0, 1)).toBe(-1)
  })
  it('lapses after its months when nobody answers, not before', () => {
    const world = offer(0), months = param(world, 'offerMonths')
    expect(told(world, months)).toEqual(['1 pipelineOffered 0 1'])
    expect(told(world, 1).map(row => row.slice(2))).toEqual(['pipelineLapsed 0 1'])
    expect(findPipe(world, 0, 1)).toBe(-1)
  })
  it('is answered once: what was declined cannot be accepted', () => {
    const world = offer(0), row = findPipe(world, 0, 1)
    expect(answerPipeline(world, row, false, 0)).toBe(true)
    expect(answerPipeline(world, row, true, 0)).toBe(false)
    expect(told(world, 1)).toEqual(['1 pipelineOffered 0 1', '1 pipelineDeclined 1 0'].slice(1))
  })
})

describe('a pipeline', () => {
  it.each([[0, 1], [1, 0]])('that firm %i closes is closed by it, towards %i', (closer, other) => {
    const world = testWorld({ firms: 6 }), row = connect(world, 0, 1)
    for (const i of [0, 1]) world.attention.set([4, 0, 0, 0, 6], i * 5)
    play(world, 2)
    closePipeline(world, row, closer)
    expect(told(world, 1)).toEqual([`1 pipelineClosed ${closer} ${other}`])
    expect(findPipe(world, 0, 1)).toBe(-1)
  })
  it('is starved by the side that has no attention left for it, after its months; attention in between saves it', () => {
    const starved = (months: number, saved: boolean) => {
      const world = testWorld({ firms: 6 })
      connect(world, 0, 1)
      world.attention.set([4, 0, 0, 0, 6], 0)
      world.attention.set([10, 0, 0, 0, 0], 5)
      const before = told(world, months - 1)
      if (saved) { world.attention[5 + TIES] = 6; play(world, 1); world.attention[5 + TIES] = 0 }
      return [...before, ...told(world, 1)].filter(row => row.includes('Closed')).map(row => row.slice(2))
    }
    const after = param(testWorld(), 'starvedMonths')
    expect([starved(after - 1, false), starved(after, false), starved(after, true)]).toEqual([[], ['pipelineClosed 1 0'], []])
  })
  it('within a region frees nobody from local ways', () => {
    const trust = (other: number) => {
      const world = testWorld({ firms: 18 }), row = connect(world, 0, other)
      for (const i of [0, other]) world.attention.set([4, 0, 0, 0, 6], i * 5)
      play(world, 6)
      return [world.pipeTrust[row] > 0, world.outsideTrust[0] > 0]
    }
    const world = testWorld({ firms: 18 }), neighbour = [...Array(18).keys()].find(j => j > 0 && world.region[j] === world.region[0]) ?? 3
    expect([trust(1), trust(neighbour)]).toEqual([[true, true], [true, false]])
  })
})
