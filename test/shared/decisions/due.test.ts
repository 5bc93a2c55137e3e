import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../shared/decisions/index.ts'
import { applyDue } from '../../../shared/decisions/due.ts'
import { refusalOfVoided } from '../../../shared/decisions/voided.ts'
import { A, ATTENTIONS, FIELDS } from '../../../shared/economy/dimensions.ts'
import { eventBuffer } from '../../../shared/economy/events.ts'
import { plotTaken } from '../../../shared/economy/mechanisms/moves.ts'
import { refusalInWords } from '../../../shared/refusals.ts'
import { visibleTo } from '../../../shared/view/index.ts'
import { cloneWorld, param, type World } from '../../../shared/economy/world.ts'
import { dueOnly, monthWith, testContext } from '../../playing.ts'
import { testWorld } from '../../worlds.ts'

const rich = (seed = 'due'): World => {
  const world = testWorld({ firms: 12, seed })
  world.cash.fill(5000)
  return world
}
const idOf = (world: World, firm: number) => world.setting.firms[firm].id
const bytes = (world: World) => [...new Uint8Array(world.buffer)].join()

describe('what takes effect', () => {
  it('attention: tokens and focus', () => {
    const world = rich()
    dueOnly(world, [[0, { kind: 'attention', focus: 'design', tokens: { research: 1, watching: 2, mingling: 3, vertical: 4, pipelines: 0 } }]])
    expect(Array.from(world.attention.slice(0, A))).toEqual([1, 2, 3, 4, 0])
    expect(ATTENTIONS[0]).toBe('research')
    expect(FIELDS[world.focus[0]]).toBe('design')
  })
  it('watch: two, one, nobody', () => {
    const world = rich()
    dueOnly(world, [[0, { kind: 'watch', firms: [idOf(world, 3), idOf(world, 6)] }]])
    expect(Array.from(world.watch.slice(0, 2))).toEqual([3, 6])
    dueOnly(world, [[0, { kind: 'watch', firms: [] }]])
    expect(Array.from(world.watch.slice(0, 2))).toEqual([-1, -1])
  })
  it('a move begins, is paid, and ends on the new plot', () => {
    const world = rich()
    dueOnly(world, [[0, { kind: 'place', plot: 'south-1' }]])
    expect(world.oneOff[0]).toBe(param(world, 'moveFar'))
    for (let m = 0; m < param(world, 'moveMonths'); m++) monthWith(world, [])
    expect(world.setting.plots[world.plot[0]].id).toBe('south-1')
  })
  it('a pipeline is offered, answered, disclosed over, and closed', () => {
    const world = rich()
    const a = idOf(world, 0), b = idOf(world, 1)
    const state = (firm: number) => visibleTo(world, firm, testContext(world)).pipelines.map(p => [p.partner, p.state, p.mine, p.theirs])
    expect(monthWith(world, [[0, { kind: 'propose', firm: b, disclosure: 'open' }]]).map(e => e.kind)).toContain('pipelineOffered')
    expect(state(1)).toEqual([[a, 'offeredToMe', expect.any(String), 'open']])
    expect(monthWith(world, [[1, { kind: 'answer', firm: a, accept: true, disclosure: 'guarded' }]]).map(e => e.kind)).toContain('pipelineOpened')
    expect(state(0)).toEqual([[b, 'open', 'open', 'guarded']])
    monthWith(world, [[1, { kind: 'disclose', firm: a, disclosure: 'selective' }]])
    expect(state(0)).toEqual([[b, 'open', 'open', 'selective']])
    expect(monthWith(world, [[0, { kind: 'close', firm: b }]]).map(e => e.kind)).toContain('pipelineClosed')
    expect([state(0), state(1)]).toEqual([[], []])
  })
  it('two firms that propose to each other in one month have a pipeline, whoever comes first', () => {
    const world = rich()
    const events = monthWith(world, [
      [0, { kind: 'propose', firm: idOf(world, 1), disclosure: 'open' }], [1, { kind: 'propose', firm: idOf(world, 0), disclosure: 'guarded' }],
    ])
    expect(events.map(e => e.kind)).toContain('pipelineOpened')
    expect(visibleTo(world, 0, testContext(world)).pipelines).toMatchObject([{ state: 'open', mine: 'open', theirs: 'guarded' }])
  })
  it('offshoring is paid by the tenth; going back on it before it is done costs nothing more', () => {
    const world = rich()
    const step = param(world, 'offshoreOneOff')
    const to = (share: number, host = 'east', mode: 'captive' | 'supplier' = 'captive'): number => {
      world.oneOff.fill(0)
      dueOnly(world, [[0, { kind: 'offshore', share, host, mode }]])
      return Math.round(world.oneOff[0] / step)
    }
    expect(to(0.5)).toBe(5)
    monthWith(world, [])
    expect(to(0.5)).toBe(0)
    expect(to(0.2)).toBe(0)
    for (let m = 0; m < 6; m++) monthWith(world, [])
    expect(to(0.2, 'delta')).toBe(2)
    expect(to(0.3, 'delta', 'supplier')).toBe(3)
  })
  it('a price is paid once, through the month it falls in', () => {
    const paid = rich(), unpaid = rich()
    paid.habit.fill(0.9); unpaid.habit.fill(0.9)
    const price = param(paid, 'unlearnPrice')
    monthWith(paid, [[0, { kind: 'back', field: null }]])
    dueOnly(unpaid, [[0, { kind: 'unlearn', field: 'service' }]])
    expect(unpaid.oneOff[0]).toBe(price)
    monthWith(unpaid, [])
    expect(unpaid.oneOff[0]).toBe(0)
    monthWith(unpaid, [])
    expect(unpaid.oneOff[0]).toBe(0)
  })
  it('a withdrawal does nothing at all', () => {
    const world = rich(), before = bytes(world)
    expect(dueOnly(world, [[0, { kind: 'withdraw', slot: 'place' }]])).toEqual([])
    expect(bytes(world)).toBe(before)
  })
})

/** Fills a plot up to one last slot. */
function lastSlot(world: World, plotId: string): number {
  const plot = world.setting.plotIndex.get(plotId)
  if (plot === undefined) throw new Error(`no plot ${plotId}`)
  world.setting.plots[plot].slots = plotTaken(world, plot) + 1
  return plot
}
const rush = (firms: number[]): [number, Decision][] => firms.map(firm => [firm, { kind: 'place', plot: 'south-4' }])
const winner = (order: number[]): number => {
  const world = rich()
  const plot = lastSlot(world, 'south-4')
  dueOnly(world, rush(order))
  return world.movingTo.indexOf(plot)
}

describe('conflicts', () => {
  it('the last slot goes to one; each of the others is told, and pays nothing', () => {
    const world = rich()
    lastSlot(world, 'south-4')
    const events = dueOnly(world, rush([0, 1, 3, 4]))
    expect(events.map(e => e.kind)).toEqual(['voided', 'voided', 'voided'])
    for (const e of events) {
      expect(refusalInWords(refusalOfVoided(world, e))).toBe('There is no room left on south 4.')
      expect(world.oneOff[e.firm]).toBe(0)
      expect(world.movingTo[e.firm]).toBe(-1)
    }
  })
  it('who gets it does not depend on who was first in the journal', () => {
    expect(winner([0, 1, 3, 4])).toBe(winner([4, 3, 1, 0]))
    expect(winner([1, 4, 0, 3])).toBe(winner([0, 1, 3, 4]))
  })
  it('over seeds, everybody wins some', () => {
    const wins = new Map<number, number>()
    for (let s = 0; s < 60; s++) {
      const world = rich(`seed ${s}`)
      const plot = lastSlot(world, 'south-4')
      dueOnly(world, rush([0, 1, 3, 4]))
      const won = world.movingTo.indexOf(plot)
      wins.set(won, (wins.get(won) ?? 0) + 1)
    }
    expect([...wins.keys()].sort((a, b) => a - b)).toEqual([0, 1, 3, 4])
    for (const count of wins.values()) expect(count).toBeGreaterThan(3)
  })
  it('the same person is hired by one of two', () => {
    const world = rich()
    world.level[5 * FIELDS.length] = 20
    const events = dueOnly(world, [0, 1].map(firm => [firm, { kind: 'hire', firm: idOf(world, 5), field: FIELDS[0] }]))
    expect(events.map(e => refusalInWords(refusalOfVoided(world, e)))).toEqual([expect.stringContaining('a draw between you decided')])
    expect([world.hireFrom[0], world.hireFrom[1]].filter(f => f === 5)).toHaveLength(1)
  })
  it('the whole month is the same whatever order the decisions were written in', () => {
    const start = rich()
    const decisions: [number, Decision][] = [
      ...rush([0, 1, 3]), [2, { kind: 'propose', firm: idOf(start, 0), disclosure: 'open' }], [0, { kind: 'propose', firm: idOf(start, 2), disclosure: 'guarded' }],
      [4, { kind: 'hire', firm: idOf(start, 5), field: 'data' }], [7, { kind: 'hire', firm: idOf(start, 5), field: 'data' }],
    ]
    const after = (order: [number, Decision][]): string => {
      const world = cloneWorld(start)
      applyDue(world, eventBuffer(), order.map(([firm, decision], i) => ({ firm, seq: i, decision })), testContext(world))
      return bytes(world)
    }
    expect(after([...decisions].reverse())).toBe(after(decisions))
  })
  it('money runs out in order: what the first left does not pay for the second', () => {
    const world = testWorld({ firms: 12 })
    world.cash[0] = param(world, 'moveNear') + 5
    world.level[5 * FIELDS.length] = 20
    const events = dueOnly(world, [[0, { kind: 'place', plot: 'north-2' }], [0, { kind: 'hire', firm: idOf(world, 5), field: FIELDS[0] }]])
    expect(events.map(e => refusalInWords(refusalOfVoided(world, e)))).toEqual([expect.stringMatching(/^This costs \d+ k, and you have/)])
    expect(world.movingTo[0]).toBeGreaterThanOrEqual(0)
    expect(world.hireFrom[0]).toBe(-1)
  })
})

describe('a decision that became impossible', () => {
  it('is told in whole sentences, whatever the reason', () => {
    const world = testWorld({ firms: 12 })
    const impossible: Decision[] = [
      { kind: 'place', plot: 'north-1' }, { kind: 'propose', firm: idOf(world, 3), disclosure: 'open' }, { kind: 'close', firm: idOf(world, 1) },
      { kind: 'answer', firm: idOf(world, 1), accept: true, disclosure: 'open' }, { kind: 'unlearn', field: 'service' },
      { kind: 'offshore', share: 0.2, host: 'south', mode: 'captive' }, { kind: 'watch', firms: [idOf(world, 0)] },
    ]
    world.habit.fill(0)
    for (const d of impossible) {
      const [event] = dueOnly(world, [[0, d]])
      const words = refusalInWords(refusalOfVoided(world, event))
      expect(event.kind).toBe('voided')
      expect(words).not.toMatch(/[{}]|undefined|−1|-1/)
      const view = visibleTo(world, 0, testContext(world, { events: [event] }))
      expect(view.feed).toMatchObject([{ kind: 'voided', refusal: { code: expect.any(String) } }])
    }
  })
  it('closed levers are looked at again when it is due', () => {
    const world = rich()
    const levers = { place: 2, attention: 1, watch: 1, pipelines: 3, offshore: 1, moments: 1 }
    const events = dueOnly(world, [[0, { kind: 'place', plot: 'north-2' }]], { levers })
    expect(events.map(e => refusalInWords(refusalOfVoided(world, e)))).toEqual(['place opens in year 2.'])
  })
})
