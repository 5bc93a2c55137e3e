/** A month's public events as short sentences, for eyes that do not follow the map and for ears. */
import { CARDS } from '../../shared/cards/index.ts'
import type { WorldHistory } from '../../shared/ledger/history.ts'
import { t } from '../text/index.ts'
import { firmName, regionName } from './page.ts'

/** What everybody could see in a month, most telling first; encounters as one figure. */
export function happenings(w: WorldHistory, month: number): string[] {
  const seen = w.seen[month - 1]
  if (!seen) return []
  const firm = (id: string) => firmName(w, w.setting.firmIndex.get(id) ?? -1)
  const region = (id: string) => regionName(w, w.setting.regionIndex.get(id) ?? -1)
  const place = (plot: string) => {
    const p = w.setting.plots[w.setting.plotIndex.get(plot) ?? -1]
    return p ? `${p.name}, ${regionName(w, p.region)}` : region(plot)
  }
  const encounters = Object.values(seen.encounters).reduce((a, b) => a + b, 0)
  return [
    ...seen.cards.map(c => t(c.began ? 'debrief.happened.cardBegan' : 'debrief.happened.cardEnded', { card: Object.values(CARDS).find(x => x.id === c.card)?.title ?? c.card })),
    ...(seen.demandShifted ? [t('debrief.happened.demand', { field: t(`shared.field.${seen.demandShifted}`) })] : []),
    ...seen.regions.map(r => t(`debrief.happened.${r.what}`, { region: region(r.region), field: r.field ? t(`shared.field.${r.field}`) : '' })),
    ...seen.founded.map(f => t('debrief.happened.founded', { firm: firm(f.firm), region: region(f.region) })),
    ...seen.moves.map(m => t(m.done ? 'debrief.happened.arrived' : 'debrief.happened.left', { firm: firm(m.firm), place: place(m.to) })),
    ...seen.ships.map(s => t(s.home ? 'debrief.happened.home' : 'debrief.happened.ship', { firm: firm(s.firm), from: region(s.from), to: region(s.to) })),
    ...seen.floorRose.map(f => t('debrief.happened.floor', { field: t(`shared.field.${f.field}`), level: f.level })),
    ...(encounters ? [t('debrief.happened.encounters', { count: encounters })] : []),
  ]
}
