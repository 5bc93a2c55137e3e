/** Pipelines by hand: what comes through, what it costs, and what the table of pipelines remembers. */
import { describe, expect, it } from 'vitest'
import { A, ATTENTIONS, CHANNELS, F, PIPELINE_SLOTS } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { answerPipeline, closePipeline, findPipe, free, mostToLearn, offerPipeline, pipelineBill, pump, settlePipelines } from '../../../../shared/economy/mechanisms/pipelines.ts'
import { beginMonth, type Scratch } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { connect, testWorld } from '../../../worlds.ts'

const PIPES = ATTENTIONS.indexOf('pipelines'), CHANNEL = CHANNELS.indexOf('pipeline')

describe('what comes through: pipelineRate · trust · disclosure · (min(a/n, fullAttention)/10)^.6 / (1 + crowdedPipes · (n − 1))', () => {
  interface Case { params?: Record<string, number>; trust?: number; disclose?: [number, number]; tokens?: number; n?: number; ahead?: number[]; openness?: number; age?: number }
  const PAIRS = 150
  /** Pairs 2k → 2k+1; only the first of each has something to learn. Offers per pair and month, and one of them. */
  function flow({ params = {}, trust = 1, disclose = [2, 2], tokens = 10, n = 1, ahead = [0, 2], openness = 0, age = 5 }: Case) {
    const world = testWorld({ firms: 2 * PAIRS, params: { pipelineRate: 0.5, fullAttention: 10, crowdedPipes: 1, searchMonths: 0, pipelineEase: 0.8, gapScale: 3, ...params } })
    world.level.fill(3); world.practice.fill(-1)
    for (let k = 0; k < PAIRS; k++) {
      const x = connect(world, 2 * k, 2 * k + 1)
      world.pipeTrust[x] = trust
      world.pipeDiscloseA[x] = disclose[0]; world.pipeDiscloseB[x] = disclose[1]
      ahead.forEach((levels, f) => { world.level[(2 * k + 1) * F + f] += levels; world.practice[(2 * k + 1) * F + f] = levels > 0 ? 100 + f : -1 })
      world.attention[2 * k * A + PIPES] = tokens
      world.pipeMonth[x] = 10
    }
    world.openness.fill(0)
    world.openness[0] = openness
    const scratch = beginMonth(world)
    scratch.month = 10 + age
    scratch.pipeCount.fill(n)
    pump(world, scratch)
    const { offers: o } = scratch
    return { each: o.count / PAIRS, rows: Array.from({ length: o.count }, (_, y) => [o.firm[y] % 2, o.source[y] - o.firm[y], o.field[y], o.advance[y], o.level[y], o.channel[y], Math.round(o.ease[y] * 1e9) / 1e9]) }
  }
  it.each<[string, number, Case]>([
    ['half the rate', 0.5, {}],
    ['half the trust', 0.5, { params: { pipelineRate: 1 }, trust: 0.5 }],
    ['selective partner', 0.5, { params: { pipelineRate: 2 / 3 }, disclose: [2, 1] }],
    ['guarded partner', 0.5, { params: { pipelineRate: 0.5 / 0.15 }, disclose: [2, 0] }],
    ['what one shows oneself is no matter', 0.5, { disclose: [0, 2] }],
    ['attention beyond fullAttention is lost', 0.5, { params: { fullAttention: 2.5, pipelineRate: 0.5 / 0.25 ** 0.6 } }],
    ['attention is shared by pipelines', 0.5, { params: { crowdedPipes: 0, pipelineRate: 0.5 / 0.5 ** 0.6 }, n: 2 }],
    ['and each further one distracts', 0.5, { params: { pipelineRate: 1.5 / 0.5 ** 0.6 }, tokens: 10, n: 2, trust: 2 / 3 }],
    ['one not counted yet is one', 0.5, { n: 0 }],
    ['a sure look, and none at a second field where there is none', 1, { params: { pipelineRate: 1.5 } }],
    ['a sure look, and half of a second one', 1.5, { params: { pipelineRate: 1.5 }, ahead: [0, 2, 0, 1] }],
    ['no attention', 0, { tokens: 0 }],
    ['no trust', 0, { trust: 0 }],
    ['nothing to learn', 0, { ahead: [] }],
  ])('%s', (_what, expected, setting) => { expect(Math.abs(flow(setting).each - expected)).toBeLessThan(expected === Math.floor(expected) ? 1e-9 : 0.13) })
  it('is the best field to learn, with ease pipelineEase · (.3 + .7 · trust)', () => {
    for (const row of flow({ params: { pipelineRate: 4 }, trust: 0.5 }).rows) expect(row).toEqual([0, 1, 1, 101, 5, CHANNEL, 0.52])
    expect(flow({ params: { pipelineRate: 4 }, ahead: [1, 0, 3] }).rows.slice(0, 2).map(r => r.slice(2, 5))).toEqual([[2, 102, 6], [0, 100, 4]])
  })
  it('only after the search, which openness shortens', () => {
    const sure = { pipelineRate: 4 }
    expect([flow({ params: { ...sure, searchMonths: 6 } }).each, flow({ params: { ...sure, searchMonths: 5 } }).each]).toEqual([0, 1])
    // one of the two regions of most pairs is half open: 8 · (1 − .25)
    expect([flow({ params: { ...sure, searchMonths: 8 }, openness: 0.5, age: 6 }).each > 0, flow({ params: { ...sure, searchMonths: 8 }, openness: 0.5 }).each]).toEqual([true, 0])
  })
})

describe('the field with most to learn', () => {
  const most = (gaps: number[], k = 0, gapScale = 3, common: number[] = []) => {
    const level = new Int32Array(4 * F).fill(5), practice = new Int32Array(4 * F).fill(7)
    gaps.forEach((g, f) => { level[3 * F + f] += g })
    for (const f of common) practice[3 * F + f] = -1
    return mostToLearn(level, practice, 1, 3, gapScale, k)
  }
  it.each<[string, number, Parameters<typeof most>]>([
    ['nothing', -1, [[0, -1, -5]]], ['nothing second', -1, [[0, 2], 1]], ['the first field', 0, [[1]]], ['the last', 5, [[0, 0, 0, 0, 0, 1]]],
    ['the higher one', 2, [[1, 0, 2]]], ['of equals the first', 1, [[0, 2, 0, 2]]], ['of equals the second is next', 3, [[0, 2, 0, 2], 1]],
    ['gapScale ahead is best', 1, [[2, 3, 5, 1]]], ['then what is nearest to it in worth', 2, [[1, 3, 5, 0], 1]], ['far ahead is little use', 0, [[1, 9], 0, 2]],
    ['what all have is nothing', 3, [[0, 3, 0, 1], 0, 3, [1]]], ['a better one later pushes the first back', 0, [[2, 3], 1]], ['one in between stays second', 2, [[3, 1, 2], 1]],
  ])('%s', (_what, field, args) => { expect(most(...args)).toBe(field) })
})

describe('the bill: pipelineCost · n · (1 + pipelineCrowd · (n − 1)), and what is shown', () => {
  it('by hand', () => {
    const world = testWorld({ firms: 9, params: { pipelineCost: 2, pipelineCrowd: 0.5, showCost: 0.1, trustStart: 0.2, trustOpen: 0, trustMet: 0 } })
    const rows = [connect(world, 1, 2, 2), connect(world, 5, 1, 1), connect(world, 1, 6, 0)]
    world.pipeDiscloseB[rows[1]] = 2; world.pipeDiscloseA[rows[1]] = 0
    offerPipeline(world, 2, 7, 2)
    const scratch = beginMonth(world)
    settlePipelines(world, scratch, eventBuffer(8))
    expect([...scratch.pipeCount.subarray(0, 9)]).toEqual([0, 3, 1, 0, 0, 1, 1, 0, 0])
    expect([0, 1, 2].map(i => pipelineBill(scratch, i))).toEqual([0, 12, 2])
    expect([...world.shown.subarray(0, 9)].map(s => Math.round(s * 1e6) / 1e6)).toEqual([1, 0.8, 0.9, 1, 1, 1, 1, 1, 1])
    expect(rows.map(x => world.pipeTrust[x])).toEqual([0.2, 0.2, 0.2])
    // a third of the lead for the selective
    world.pipeDiscloseA[rows[0]] = 1
    settlePipelines(world, scratch, eventBuffer(8))
    expect(world.shown[1]).toBeCloseTo(1 - 0.1 / 3 - 0.1, 12)
    expect(world.outsideTrust[0]).toBe(0)
    world.pipeTrust.set([0.3, 0.7, 0.5])
    settlePipelines(world, scratch, eventBuffer(8))
    expect([0, 1, 2, 5, 6, 7].map(i => world.outsideTrust[i])).toEqual([0, 0.7, 0.3, 0.7, 0.5, 0])
  })
})

describe('the table', () => {
  const settle = (world: World, month = 1): { rows: (string | number)[][]; scratch: Scratch } => {
    const scratch = beginMonth(world), events = eventBuffer(8)
    scratch.month = month
    settlePipelines(world, scratch, events)
    return { scratch, rows: readEvents(events, month).map(e => [e.kind, e.firm, e.other, e.region, e.extra]) }
  }
  it('an offer takes a slot and a row, clean, with one’s own disclosure for both', () => {
    const world = testWorld({ firms: 9 })
    world.pipeTrust.fill(9); world.pipeStarved.fill(9); world.pipeToA.fill(9); world.pipeToB.fill(9); world.pipeMonth.fill(9)
    world.pipeState[0] = 4
    expect(offerPipeline(world, 3, 4, 2)).toBe(true)
    const row = [world.pipeState, world.pipeA, world.pipeB, world.pipeDiscloseA, world.pipeDiscloseB, world.pipeTrust, world.pipeMonth, world.pipeStarved, world.pipeToA, world.pipeToB].map(c => c[1])
    expect(row).toEqual([1, 3, 4, 2, 2, 0, -1, 0, 0, 0])
    expect([...world.pipes.subarray(3 * PIPELINE_SLOTS, 5 * PIPELINE_SLOTS)].filter(x => x >= 0)).toEqual([1])
    expect([findPipe(world, 3, 4), findPipe(world, 4, 3), findPipe(world, 3, 5), findPipe(world, 4, 5)]).toEqual([1, 1, -1, -1])
  })
  it('no offer to oneself, none twice in either direction, none without a slot or a row', () => {
    const world = testWorld({ firms: 18 })
    expect([offerPipeline(world, 3, 3, 2), offerPipeline(world, 3, 4, 2), offerPipeline(world, 3, 4, 2), offerPipeline(world, 4, 3, 2)]).toEqual([false, true, false, false])
    const more = Array.from({ length: PIPELINE_SLOTS + 2 }, (_, k) => 5 + k).map(j => offerPipeline(world, 3, j, 0))
    expect(more.filter(Boolean)).toHaveLength(PIPELINE_SLOTS - 1)
    const full = testWorld({ firms: 9 })
    full.pipeState.fill(2)
    expect(offerPipeline(full, 3, 4, 2)).toBe(false)
    full.pipeState[full.sizes.pipelines - 1] = 0
    expect(offerPipeline(full, 3, 4, 2)).toBe(true)
  })
  it('an answer takes the other’s slot and its own disclosure; without a slot left it changes nothing', () => {
    const world = testWorld({ firms: 9 })
    offerPipeline(world, 3, 4, 2)
    expect(answerPipeline(world, 0, true, 1)).toBe(true)
    expect([world.pipeState[0], world.pipeDiscloseA[0], world.pipeDiscloseB[0], world.pipeMonth[0], world.pipes[4 * PIPELINE_SLOTS]]).toEqual([2, 2, 1, -1, 0])
    expect(answerPipeline(world, 0, false, 1)).toBe(false)
    world.pipes.fill(8, 4 * PIPELINE_SLOTS, 5 * PIPELINE_SLOTS)
    offerPipeline(world, 5, 4, 2)
    expect([answerPipeline(world, 1, true, 1), world.pipeState[1]]).toEqual([false, 1])
    world.standing[4] = 1
    expect(settle(world).rows.map(r => r[0])).toEqual(['pipelineOpened', 'pipelineOffered'])
    expect(world.pipeState[1]).toBe(1)
  })
  it('opening is told with its row and starts the trust; closing with who closes, whose region, and why', () => {
    const world = testWorld({ firms: 9, params: { starvedBelow: 0, offerMonths: 4 } })
    const first = connect(world, 3, 4), second = connect(world, 5, 3), third = connect(world, 6, 7)
    const at = (i: number) => world.region[i]
    expect(settle(world, 7).rows).toEqual([['pipelineOpened', 3, 4, at(3), first], ['pipelineOpened', 5, 3, at(5), second], ['pipelineOpened', 6, 7, at(6), third]])
    expect([...world.pipeMonth.subarray(0, 3)]).toEqual([7, 7, 7])
    closePipeline(world, first, 4); closePipeline(world, second, 5)
    expect([world.pipeState[first], world.pipeState[second]]).toEqual([5, 4])
    closePipeline(world, first, 3)
    expect(world.pipeState[first]).toBe(5)
    expect(settle(world, 8).rows).toEqual([['pipelineClosed', 4, 3, at(4), 0], ['pipelineClosed', 5, 3, at(5), 0]])
    expect([...world.pipeState.subarray(0, 3)]).toEqual([0, 0, 2])
    expect([...world.pipes].filter(x => x >= 0)).toEqual([third, third])
    offerPipeline(world, 8, 1, 0)
    expect(settle(world, 9).rows).toEqual([['pipelineOffered', 8, 1, at(8), 0]])
    expect(settle(world, 12).rows).toEqual([])
    expect(settle(world, 13).rows).toEqual([['pipelineLapsed', 8, 1, at(8), 0]])
    expect(world.pipeState[0]).toBe(0)
    offerPipeline(world, 8, 1, 0); answerPipeline(world, 0, false, 0)
    expect(settle(world, 14).rows).toEqual([['pipelineDeclined', 1, 8, at(1), 0]])
    expect([...world.pipes].filter(x => x === 0)).toEqual([])
    free(world, third)
    expect([...world.pipes].every(x => x === -1)).toBe(true)
  })
  it('starves below starvedBelow tokens for each pipeline, on either side, for starvedMonths', () => {
    const world = testWorld({ firms: 9, params: { starvedBelow: 0.5, starvedMonths: 3 } })
    world.attention.fill(0)
    const set = (i: number, tokens: number) => { world.attention[i * A + PIPES] = tokens }
    const x = connect(world, 3, 4), y = connect(world, 3, 7)
    set(3, 1); set(4, 1); set(7, 1)
    settle(world)
    // two pipelines at half a token each are just enough
    expect([world.pipeStarved[x], world.pipeStarved[y]]).toEqual([0, 0])
    set(4, 0)
    settle(world); settle(world)
    expect([world.pipeStarved[x], world.pipeStarved[y]]).toEqual([2, 0])
    expect(settle(world).rows).toEqual([['pipelineClosed', 4, 3, world.region[4], 1]])
    set(3, 0)
    settle(world); settle(world)
    expect(settle(world).rows).toEqual([['pipelineClosed', 3, 7, world.region[3], 1]])
  })
})
