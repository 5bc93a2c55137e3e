/** What the bots decide for the coming month. They see what `visibleTo` gives to their firm, and nothing else. */
import { BOTS } from '../bots/index.ts'
import { checkDecision, slotOf } from '../decisions/index.ts'
import { draw, PURPOSE } from '../economy/chance.ts'
import { monthOf } from '../economy/world.ts'
import { monthsOf } from './phases.ts'
import type { Play } from './play.ts'
import type { EntryBody } from './types.ts'
import { glanceOf } from './views.ts'

/**
 * Decisions of all firms that are held by a bot, as entries. Those that are not possible are left out, and so are
 * those in a slot where a player of the firm has decided for this month. Replay never calls this: it finds them in the journal.
 */
export function botDecisions(play: Play): EntryBody[] {
  const { session } = play
  if (session.month >= monthsOf(session)) return []
  return session.worlds.flatMap((_, world) => decisionsIn(play, world))
}

function decisionsIn(play: Play, world: number): EntryBody[] {
  const { session } = play, w = session.worlds[world], state = play.worlds[world]
  const month = session.month + 1
  const entries: EntryBody[] = []
  for (const { firm, bot } of w.holdings) {
    const index = state.setting.firmIndex.get(firm)
    if (bot === null || index === undefined || !state.alive[index] || !Object.hasOwn(BOTS, bot)) continue
    const view = glanceOf(play, world, index)
    const decided = BOTS[bot](view, purpose => draw(state.seed, monthOf(state), index, PURPOSE.bot + purpose))
    const taken = new Set(Object.entries(w.pending[firm] ?? {}).filter(([, p]) => p.seat !== null).map(([slot]) => slot))
    for (const [i, decision] of decided.entries()) {
      if (taken.has(slotOf(decision)) || checkDecision(view, decision) !== null) continue
      entries.push({ world, kind: 'decision', firm, seat: null, bot, id: `${bot}-${month}-${i}`, decision, month })
    }
  }
  return entries
}
