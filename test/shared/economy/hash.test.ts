import { describe, expect, it } from 'vitest'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { cloneWorld, worldLayout } from '../../../shared/economy/world.ts'
import { play, testWorld } from '../../worlds.ts'

describe('hashWorld', () => {
  const world = play(testWorld({ firms: 7 }), 14)
  it('is 16 hex digits, the same for a copy', () => {
    expect(hashWorld(world)).toMatch(/^[0-9a-f]{16}$/)
    expect(hashWorld(cloneWorld(world))).toBe(hashWorld(world))
  })
  it.each(Object.keys(worldLayout) as (keyof typeof worldLayout)[])('notices a change in %s', name => {
    const hash = hashWorld(world)
    const advance = name.startsWith('advance') && name !== 'advantage'
    for (const at of new Set([0, (advance ? world.clock[2] : world[name].length) - 1])) {
      const other = cloneWorld(world)
      other[name][at] += 1
      expect(hashWorld(other), `${name}[${at}]`).not.toBe(hash)
    }
  })
})
