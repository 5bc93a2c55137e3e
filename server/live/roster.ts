/** Who is in the class and how they are, for the instructor only. */
import type { RosterRow } from '../../shared/protocol.ts'
import type { Play } from '../../shared/session/play.ts'
import type { Conduct } from './conduct.ts'
import type { Presence } from './presence.ts'

export function rosterOf(play: Play, presence: Presence, conduct: Conduct): RosterRow[] {
  // a double that was merged is nobody any more
  return play.session.seats.filter(seat => !(seat.removed && seat.tokenHash === '')).map(seat => {
    const world = play.worlds[seat.world]
    const firm = world && seat.firm !== null ? world.setting.firmIndex.get(seat.firm) : undefined
    const holding = play.session.worlds[seat.world]?.holdings.find(h => h.firm === seat.firm)
    return {
      seat: seat.id, nickname: seat.nickname, firm: seat.firm,
      firmName: firm === undefined ? null : world.setting.firms[firm].name,
      region: firm === undefined ? null : world.setting.regions[world.region[firm]].id,
      connected: presence.connected(seat.id), seenAt: presence.seenAt(seat.id),
      ...conduct.of(seat.id), ready: presence.ready(seat.id),
      inDebt: firm !== undefined && world.loan[firm] > 0,
      heldByBot: holding !== undefined && holding.bot !== null, removed: seat.removed,
    }
  })
}
