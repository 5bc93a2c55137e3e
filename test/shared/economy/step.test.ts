import { array, assert as assertAlways, double, integer, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { F } from '../../../shared/economy/dimensions.ts'
import { clearEvents, eventBuffer, readEvents } from '../../../shared/economy/events.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { step } from '../../../shared/economy/step.ts'
import { cloneWorld } from '../../../shared/economy/world.ts'
import { foundFirm } from '../../../shared/economy/create.ts'
import { checkWorld } from './invariants.ts'
import { pullLevers } from './levers.ts'
import { play, testWorld } from '../../worlds.ts'
import { pipe } from '../../economyTrial.ts'

const session = record({
  seed: string({ maxLength: 8 }), firms: integer({ min: 1, max: 24 }), months: integer({ min: 1, max: 60 }),
  luck: array(double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 40, maxLength: 400 }),
})

describe('any world, any levers', () => {
  it('the ledger adds up, levels stand on the floor, every advance has a biography, money is finite: in every month', () => {
    assertAlways(property(session, ({ seed, firms, months, luck }) => {
      const world = testWorld({ seed, firms })
      let at = 0
      const next = () => luck[at++ % luck.length]
      checkWorld(world)
      const events = eventBuffer(64)
      for (let m = 1; m <= months; m++) {
        clearEvents(events)
        pullLevers(world, next)
        if (m === 13 && world.clock[1] < world.sizes.firms) foundFirm(world, { id: 'late', name: 'Late', plot: 'east-1' }, events)
        step(world, events)
        checkWorld(world)
      }
      expect(world.clock[0]).toBe(months)
    }), { numRuns: 40 })
  })
  it('what the channels of the events say is what the ledger holds', () => {
    const world = testWorld({ firms: 12 })
    pipe(world, [...Array(12).keys()], 2)
    const before = world.ledger.slice()
    const said = new Map<number, number>()
    play(world, 60, (events, m) => {
      for (const e of readEvents(events, m)) {
        if (e.kind !== 'learned' && e.kind !== 'made') continue
        const k = (e.firm * F + e.field) * 12 + e.channel
        said.set(k, (said.get(k) ?? 0) + e.amount)
        expect(world.advanceField[e.advance]).toBe(e.field)
      }
    })
    const booked = Array.from(world.ledger, (x, k) => x - before[k]).map((x, k) => [k, x]).filter(([k, x]) => k % 12 !== 11 && x !== 0)
    expect(booked).toEqual([...said].sort((a, b) => a[0] - b[0]))
  })
})

describe('same seed, same world', () => {
  it('twice, and as a clone half-way', () => {
    assertAlways(property(string({ maxLength: 6 }), integer({ min: 1, max: 40 }), (seed, months) => {
      const one = play(testWorld({ seed, firms: 9 }), months), two = play(testWorld({ seed, firms: 9 }), months)
      const copy = cloneWorld(one)
      const hash = hashWorld(one)
      expect(hashWorld(two)).toBe(hash)
      play(copy, 5)
      expect(hashWorld(one)).toBe(hash)
      expect(hashWorld(play(two, 5))).toBe(hashWorld(copy))
    }), { numRuns: 15 })
  })
  it('another seed gives another world', () => {
    const hashes = ['a', 'b', 'c', 'aa', ''].map(seed => hashWorld(play(testWorld({ seed, firms: 6 }), 12)))
    expect(new Set(hashes).size).toBe(hashes.length)
  })
  it('events that were there before the step stay, its own are appended', () => {
    const world = testWorld()
    const events = eventBuffer(64)
    events.count = 3
    step(world, events)
    expect(events.count).toBeGreaterThan(3)
  })
})

describe('common random numbers', () => {
  it.each(['meetRate', 'pipelineRate', 'watchRate', 'verticalRate', 'communityRate', 'capabilityHelp'] as const)('without %s the others’ draws stay as they were', name => {
    const made = (value?: number) => {
      const world = testWorld(value === undefined ? {} : { params: { [name]: value } })
      const rows: string[] = []
      // in the first month nothing can differ but what the missing mechanism itself would have done
      play(world, 1, events => {
        for (const e of readEvents(events, 1)) if (e.kind === 'made' && e.extra === 0) rows.push(`${e.firm}:${e.field}`)
      })
      return rows
    }
    expect(made(0)).toEqual(made())
  })
})
