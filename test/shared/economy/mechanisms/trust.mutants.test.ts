import { describe, expect, it } from 'vitest'
import { A, ATTENTIONS } from '../../../../shared/economy/dimensions.ts'
import { moveTrust, startTrust } from '../../../../shared/economy/mechanisms/trust.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { CONTACT_SLOTS } from '../../../../shared/economy/world.ts'
import { connect, testWorld } from '../../../worlds.ts'

const PIPES = ATTENTIONS.indexOf('pipelines')

describe('trust of a new pipeline: trustStart + trustOpen · mean openness + trustMet · strongest contact', () => {
  const world = testWorld({ params: { trustStart: 0.1, trustOpen: 0.2, trustMet: 0.3 } })
  const { q } = beginMonth(world)
  const met = (firm: number, slot: number, other: number, strength: number): void => {
    world.contact[firm * CONTACT_SLOTS + slot] = other
    world.contactStrength[firm * CONTACT_SLOTS + slot] = strength
  }
  it('by hand', () => {
    world.openness.fill(0)
    world.openness[world.region[2]] = 0.6
    world.openness[world.region[4]] = 0.2
    expect(startTrust(world, q, 2, 4)).toBeCloseTo(0.1 + 0.2 * 0.4, 12)
    // what others have met is no matter, nor is what these two think of others
    met(2, 0, 5, 0.9); met(5, 1, 4, 0.8)
    expect(startTrust(world, q, 2, 4)).toBeCloseTo(0.18, 12)
    met(4, 3, 2, 0.3)
    expect(startTrust(world, q, 2, 4)).toBeCloseTo(0.18 + 0.09, 12)
    met(2, 2, 4, 0.6)
    expect(startTrust(world, q, 2, 4)).toBeCloseTo(0.18 + 0.18, 12)
    expect(startTrust(world, q, 4, 2)).toBeCloseTo(0.36, 12)
    met(4, 3, 2, 1)
    expect(startTrust(world, q, 2, 4)).toBeCloseTo(0.18 + 0.3, 12)
  })
})

describe('trust in use, a month: + trustGrows · attention · lesser disclosure · (1 − trust); − trustFades · trust when guarded or starved', () => {
  interface Case { disclose?: [number, number]; tokens?: [number, number]; pipes?: [number, number]; from?: number; starvedBelow?: number }
  function after({ disclose = [2, 2], tokens = [4, 4], pipes = [1, 1], from = 0.5, starvedBelow = 0.25 }: Case): number {
    const world = testWorld({ params: { trustGrows: 0.1, trustFades: 0.04, starvedBelow } })
    const x = connect(world, 1, 5), idle = connect(world, 0, 4)
    world.pipeState[idle] = 1
    world.pipeTrust.fill(from)
    world.pipeDiscloseA[x] = disclose[0]; world.pipeDiscloseB[x] = disclose[1]
    world.attention.fill(9)
    world.attention[A + PIPES] = tokens[0]; world.attention[5 * A + PIPES] = tokens[1]
    const scratch = beginMonth(world)
    scratch.pipeCount[1] = pipes[0]; scratch.pipeCount[5] = pipes[1]
    moveTrust(world, scratch)
    expect(world.pipeTrust[idle]).toBe(from)
    return world.pipeTrust[x]
  }
  it.each<[string, Case, number]>([
    ['open, full attention', {}, 0.55],
    ['more than one token each is no use', { tokens: [9, 9] }, 0.55],
    ['the lesser disclosure of A', { disclose: [1, 2] }, 0.5 + 0.1 * 5 / 6 * 0.5],
    ['the lesser disclosure of B', { disclose: [2, 1] }, 0.5 + 0.1 * 5 / 6 * 0.5],
    ['guarded by one', { disclose: [2, 0] }, 0.48],
    ['guarded by the other', { disclose: [0, 2] }, 0.48],
    ['half a token of A', { tokens: [1, 4], pipes: [2, 1] }, 0.525],
    ['half a token of B', { tokens: [4, 1], pipes: [1, 2] }, 0.525],
    ['a pipeline not yet counted counts as one', { tokens: [1, 1], pipes: [0, 0] }, 0.55],
    ['starved', { tokens: [0, 4] }, 0.48],
    ['little, and starved', { tokens: [1, 4], pipes: [2, 1], starvedBelow: 0.6 }, 0.525 - 0.02],
    ['just enough not to starve', { tokens: [1, 4], pipes: [2, 1], starvedBelow: 0.5 }, 0.525],
    ['full trust is full', { from: 1 }, 1],
  ])('%s', (_what, setting, expected) => { expect(after(setting)).toBeCloseTo(expected, 12) })
})

it('an insider’s standing moves by embedPace towards 1 − severed · share abroad', () => {
  const world = testWorld({ params: { embedPace: 0.1, severed: 0.8 } })
  world.embeddedness.fill(0.5)
  world.offshoreShare[2] = 0.5
  world.alive[3] = 0
  moveTrust(world, beginMonth(world))
  expect(world.embeddedness[1]).toBeCloseTo(0.55, 12)
  expect(world.embeddedness[2]).toBeCloseTo(0.51, 12)
  expect(world.embeddedness[3]).toBe(0.5)
  expect(world.embeddedness[17]).toBeCloseTo(0.55, 12)
})
