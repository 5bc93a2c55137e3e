import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { plotTaken } from '../../../../shared/economy/mechanisms/moves.ts'
import { connect, play, testWorld } from '../../../worlds.ts'

describe('moving', () => {
  it('takes months, then the firm stands elsewhere as a newcomer, and its pipelines have lost trust', () => {
    const world = testWorld()
    const row = connect(world, 0, 1)
    play(world, 24)
    const trust = world.pipeTrust[row], target = world.setting.plotIndex.get('south-4') ?? -1
    const rows: string[] = []
    world.movingTo[0] = target
    expect(plotTaken(world, target)).toBe(2)
    play(world, 3, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'moveStarted' || e.kind === 'arrived') rows.push(`${m} ${e.kind} ${e.region} ${e.extra}`) })
    expect(rows).toEqual([`1 moveStarted 0 ${target}`, `3 arrived 2 ${target}`])
    expect([world.plot[0], world.region[0], world.movingTo[0], world.since[0]]).toEqual([target, 2, -1, 27])
    expect(world.embeddedness[0]).toBeLessThan(0.25)
    expect(world.pipeTrust[row]).toBeLessThan(0.8 * trust)
    expect(play(world, 24).embeddedness[0]).toBeGreaterThan(0.7)
  })
  it('within the region costs less of what one is there', () => {
    const world = testWorld()
    world.movingTo[0] = world.setting.plotIndex.get('north-4') ?? -1
    play(world, 3)
    expect(world.region[0]).toBe(0)
    expect(world.embeddedness[0]).toBeGreaterThan(0.4)
    expect(world.embeddedness[0]).toBeLessThan(0.8)
  })
})
