/** Which file plays which act. */
import type { Motion } from './choreograph.ts'
import { playFounded, playMove, playState } from './moves.ts'
import { playRipple } from './ripples.ts'
import { playShip } from './ships.ts'
import { playSnow } from './snow.ts'
import { playSpark } from './sparks.ts'
import type { Playing, Theatre } from './theatre.ts'
import { playFlow } from './trunks.ts'
import { playChorus, playResult } from './sums.ts'

export function play(theatre: Theatre, act: Motion): Playing | null {
  switch (act.what) {
    case 'ripple': return playRipple(theatre, act)
    case 'spark': return playSpark(theatre, act)
    case 'ship': return playShip(theatre, act)
    case 'move': return playMove(theatre, act)
    case 'flow': return playFlow(theatre, act)
    case 'state': return playState(theatre, act)
    case 'founded': return playFounded(theatre, act)
    case 'snow': return playSnow(theatre, act)
    case 'chorus': return playChorus(theatre, act)
    case 'result': return playResult(theatre, act)
  }
}
