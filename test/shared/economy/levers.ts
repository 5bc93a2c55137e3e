/** Random decisions, as any class might take them. */
import { A, ATTENTIONS, F, PIPELINE_SLOTS, TOKENS, WATCH_SLOTS } from '../../../shared/economy/dimensions.ts'
import { answerPipeline, closePipeline, offerPipeline } from '../../../shared/economy/mechanisms/pipelines.ts'
import { plotTaken } from '../../../shared/economy/mechanisms/moves.ts'
import type { World } from '../../../shared/economy/world.ts'

/** Pulls levers at random, as any class might: `next()` gives numbers in 0..1. */
export function pullLevers(world: World, next: () => number): void {
  const firms = world.clock[1]
  const any = (n: number) => Math.floor(next() * n)
  for (let k = 0; k < 5; k++) {
    const i = any(firms), j = any(firms)
    switch (any(10)) {
      case 0: {
        let left = TOKENS
        for (let a = 0; a < A - 1; a++) { const t = any(left + 1); world.attention[i * A + a] = t; left -= t }
        world.attention[i * A + ATTENTIONS.length - 1] = left
        world.focus[i] = any(F)
        break
      }
      case 1: if (i !== j) world.watch[i * WATCH_SLOTS + any(2)] = j; break
      case 2: if (world.region[i] !== world.region[j]) offerPipeline(world, i, j, any(3)); break
      case 3: for (let x = 0; x < world.sizes.pipelines; x++) if (world.pipeState[x] === 1) { answerPipeline(world, x, next() < 0.8, any(3)); break } break
      case 4: { const x = world.pipes[i * PIPELINE_SLOTS]; if (x >= 0) closePipeline(world, x, i); break }
      case 5: world.offshoreWanted[i] = any(11) / 10; world.offshoreHost[i] = 3 + any(3); world.offshoreMode[i] = any(2); break
      case 6: world.fairGoing[i] = any(2); world.standing[i] = any(3); break
      case 7: if (i !== j) { world.hireFrom[i] = j; world.hireField[i] = any(F); world.oneOff[i] += 60 } break
      case 8: if (world.unlearnField[i] < 0) { world.unlearnField[i] = any(F); world.backField[i] = any(F) } break
      default: { const plot = any(world.sizes.plots); if (world.movingTo[i] < 0 && plotTaken(world, plot) < world.setting.plots[plot].slots) world.movingTo[i] = plot }
    }
  }
}
