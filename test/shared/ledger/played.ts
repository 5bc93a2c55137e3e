/** One small class, played once for all tests of the ledger, and plain ways to count in it: raw rows, no columns of the history. */
import { readEvents, type WorldEvent } from '../../../shared/economy/events.ts'
import { CHANNELS, FIELDS } from '../../../shared/economy/dimensions.ts'
import { collectHistory } from '../../../shared/ledger/collect.ts'
import { firmsAt, type History, type WorldHistory } from '../../../shared/ledger/history.ts'
import type { SessionFile } from '../../../shared/replay.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { classSession } from '../../classSession.ts'

let kept: { file: SessionFile; history: History } | null = null

export function played(): { file: SessionFile; history: History; w: WorldHistory } {
  if (!kept) {
    const scenario = SCENARIOS['first-hour']
    const file = classSession({
      scenario: { ...scenario, levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 1, moments: 1 } },
      seed: 'ledger', students: ['gatekeeper', 'local', 'globalist', 'outsourcer', 'explorer', 'loner'], years: 4, bots: 12,
    })
    kept = { file, history: collectHistory(file) }
  }
  return { ...kept, w: kept.history.worlds[0] }
}

/** All rows of a world as objects. */
export const rows = (w: WorldHistory): WorldEvent[] => w.events.flatMap((buffer, i) => readEvents(buffer, i + 1))
/** Rows that book levels; a risen floor as one row for each firm that it lifts, found by counting every firm's levels from the start. */
export function gains(w: WorldHistory): WorldEvent[] {
  const known = counted.get(w)
  if (known) return known
  const firms = firmsAt(w, 0)
  const levels = new Map(firms.flatMap(i => FIELDS.map((_, f) => [`${i}/${f}`, w.firm.levels[i * FIELDS.length + f]] as const)))
  const found: WorldEvent[] = []
  for (const e of rows(w)) {
    const lifted = e.kind === 'floorRose' ? firms.filter(i => (levels.get(`${i}/${e.field}`) ?? 0) < e.amount) : []
    const gained = e.kind === 'made' || e.kind === 'learned' ? [e]
      : lifted.map(firm => ({ ...e, kind: 'learned' as const, firm, channel: CHANNELS.indexOf('floor'), amount: e.amount - (levels.get(`${firm}/${e.field}`) ?? 0) }))
    for (const g of gained) levels.set(`${g.firm}/${g.field}`, (levels.get(`${g.firm}/${g.field}`) ?? 0) + g.amount)
    found.push(...gained)
  }
  counted.set(w, found)
  return found
}
const counted = new Map<WorldHistory, WorldEvent[]>()

/** Region of a firm in each month by its own journey: where it began, then every arrival. */
export function regionByJourney(w: WorldHistory, firm: number, month: number): number {
  let region = w.firm.region[firm]
  for (const e of rows(w)) if (e.month <= month && e.firm === firm && (e.kind === 'arrived' || e.kind === 'founded')) region = e.region
  return region
}
