/** What a view needs to know of the session, beside the world. */
import { whyChanged } from '../economy/whyChanged.ts'
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'
import type { ViewContext } from '../view/context.ts'
import type { WhyChanged } from '../view/types.ts'
import type { Play } from './play.ts'

/** The context of one of the play's worlds for the coming month, boards and bots as they stand. What is long is made when it is looked at. */
export function contextOf(play: Play, world: World): ViewContext {
  const { known: session } = play, w = play.worlds.indexOf(world), board = play.boards[w], events = play.months[w]
  const ranks: Record<string, number> = {}, values: Record<string, number> = {}
  for (const row of board?.firms ?? []) {
    ranks[row.firm] = row.rank
    values[row.firm] = row.value
  }
  let bots: ReadonlySet<string> | null = null, why: Record<string, WhyChanged> | null = null
  return {
    year: Math.floor(session.month / MONTHS_PER_YEAR) + 1,
    levers: session.scenario.levers,
    get bots() { return bots ??= new Set(session.worlds[w]?.holdings.filter(h => h.bot !== null).map(h => h.firm)) },
    ranks, values,
    get why() { return why ??= whyOf(world) },
    get events() { return events?.rows ?? [] },
  }
}

/** Why results changed in the last finished year, for the firms that have two years behind them. */
function whyOf(world: World): Record<string, WhyChanged> {
  const why: Record<string, WhyChanged> = {}
  const { setting, alive } = world
  for (let firm = 0; firm < alive.length; firm++) {
    const because = alive[firm] ? whyChanged(world, firm) : null
    if (because) why[setting.firms[firm].id] = because
  }
  return why
}
