/** A class that uses every lever it has, the same way each time: what the golden sessions play. */
import { A, F, PIPELINE_SLOTS, TOKENS, WATCH_SLOTS } from '../../../../shared/economy/dimensions.ts'
import { foundFirm } from '../../../../shared/economy/create.ts'
import type { EventBuffer } from '../../../../shared/economy/events.ts'
import { answerPipeline, closePipeline, findPipe, offerPipeline } from '../../../../shared/economy/mechanisms/pipelines.ts'
import { monthOf, type World } from '../../../../shared/economy/world.ts'

/** Luck of its own (a multiplicative congruence), so that the engine's chance does not decide who pulls what. Numbers in 0..1. */
export function luckOf(seed: number): () => number {
  let state = seed % 2147483647
  return () => { state = state * 48271 % 2147483647; return state / 2147483647 }
}

/** Ways to spread the tokens (research, watching, mingling, vertical, pipelines); the last leaves pipelines to starve. */
const SPREADS = [[4, 1, 2, 2, 1], [2, 2, 2, 2, 2], [6, 0, 2, 0, 2], [1, 4, 1, 1, 3], [3, 0, 0, 3, 4], [0, 3, 4, 3, 0]] as const

/** What firms decide in a month. A dozen firms each do one thing; `region` is where the home regions begin and end. */
export function busyMonth(world: World, luck: () => number, events: EventBuffer): void {
  const firms = world.clock[1], month = monthOf(world), { regions } = world.setting
  const any = (n: number) => Math.floor(luck() * n)
  const hosts = regions.flatMap((r, i) => (r.kind === 'host' ? [i] : []))
  if (month % 23 === 17 && firms < world.sizes.firms) {
    const { id } = world.setting.plots[any(world.sizes.plots)]
    foundFirm(world, { id: `late-${month}`, name: `Late ${month}`, plot: id }, events)
  }
  for (let k = 0; k < 12; k++) {
    const i = any(firms), j = (i + 1 + any(firms - 1)) % firms
    switch (any(12)) {
      case 0: world.attention.set(SPREADS[any(SPREADS.length)], i * A); break
      case 1: world.focus[i] = any(F); break
      case 2: world.watch[i * WATCH_SLOTS + any(WATCH_SLOTS)] = luck() < 0.7 ? j : -1; break
      case 3: case 4: if (world.region[i] !== world.region[j] || luck() < 0.1) offerPipeline(world, i, j, any(3)); break
      case 5: {
        for (let x = 0; x < world.sizes.pipelines; x++) if (world.pipeState[x] === 1 && luck() < 0.6) answerPipeline(world, x, luck() < 0.85, any(3))
        break
      }
      case 6: { const x = findPipe(world, i, j), own = world.pipes[i * PIPELINE_SLOTS]; if (x >= 0) closePipeline(world, x, i); else if (own >= 0 && luck() < 0.2) closePipeline(world, own, i); break }
      case 7: {
        world.offshoreWanted[i] = luck() < 0.4 ? 0 : any(11) / 10
        if (world.offshoreShare[i] === 0) { world.offshoreHost[i] = hosts[any(hosts.length)]; world.offshoreMode[i] = any(2) }
        world.oneOff[i] += 20
        break
      }
      case 8: for (let x = 0; x < firms; x++) if (month % 12 < 6 && luck() < 0.4) world.fairGoing[x] = 1; world.standing[i] = any(3); break
      // two at a time, often for the same person
      case 9: for (const x of [i, (i + 3) % firms]) if (x !== j && world.hireWait[x] === 0) { world.hireFrom[x] = j; world.hireField[x] = any(F); world.oneOff[x] += 80 } break
      case 10: {
        if (world.unlearnField[i] < 0) { world.unlearnField[i] = any(F); world.oneOff[i] += 30 }
        // a whole region agrees now and then, and changes its mind
        const field = any(F + 1) - 1
        for (let x = 0; x < firms; x++) if (world.region[x] === world.region[i] && luck() < 0.6) world.backField[x] = field
        break
      }
      default: if (world.movingTo[i] < 0) { world.movingTo[i] = any(world.sizes.plots); world.oneOff[i] += 100 }
    }
  }
}

/** The tokens of a spread must be all there are. */
export const spreads = (): number[] => SPREADS.map(s => s.reduce((sum: number, t) => sum + t, 0) - TOKENS)
