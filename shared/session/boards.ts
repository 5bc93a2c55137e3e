/**
 * Both boards, always together: what the firms are worth, and how people live in the regions. Firms are ranked by the
 * value added since those who hold them took them over: for all who were there from the start that is the order of values.
 */
import type { Play } from './play.ts'

/** What `project` (economy/afterYears.ts) gives: k per firm slot, prosperity per region; three more years counted in. */
export interface Projection { values: Float64Array; prosperity: Float64Array }

export interface Board {
  /** months played when it was made */ month: number
  /** best first */
  firms: {
    firm: string
    name: string
    /** k */ value: number
    /** k: value less what it was worth when its present holders took it over */ added: number
    /** place among all firms, 1 = first */ rank: number
    /** place among the firms that students hold; null for a bot's: it never stands on the podium */ place: number | null
    bot: boolean
  }[]
  /** best first; start = 100 */
  regions: { region: string; name: string; kind: 'home' | 'host'; prosperity: number }[]
}

/** Puts a new projection of a world on its boards, from where views take ranks and values. */
export function setBoards(play: Play, projection: Projection, world = 0): void {
  play.boards[world] = boardOf(play, projection, world)
}

function boardOf(play: Play, { values, prosperity }: Projection, world: number): Board {
  const { alive, setting } = play.worlds[world]
  const held = new Set(play.session.seats.filter(s => s.world === world && !s.removed).map(s => s.firm))
  const added = (i: number): number => values[i] - (play.tookOver[world][i] ?? 0)
  const order = setting.firms.flatMap((_, i) => (alive[i] ? [i] : [])).sort((a, b) => added(b) - added(a) || a - b)
  let place = 0
  return {
    month: play.session.month,
    firms: order.map((i, at) => {
      const bot = !held.has(setting.firms[i].id)
      return { firm: setting.firms[i].id, name: setting.firms[i].name, value: values[i], added: added(i), rank: at + 1, place: bot ? null : ++place, bot }
    }),
    regions: setting.regions
      .map((r, i) => ({ region: r.id, name: r.name, kind: r.kind, prosperity: prosperity[i] }))
      .sort((a, b) => b.prosperity - a.prosperity),
  }
}
