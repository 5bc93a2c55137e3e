/** Place: all plots by region; one chosen is compared with where one stands. */
import { useState } from 'preact/hooks'
import type { PublicRegion } from '../../../shared/view/types.ts'
import { RegionMark, SignIcon } from '../../ui/icons.tsx'
import { regionLook } from '../../ui/regions.ts'
import { money, percent, t } from '../../text/index.ts'
import { listed, namesOf } from '../logic/names.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'
import { PlaceCompare } from './PlaceCompare.tsx'

export function Place({ desk, mine }: LeverProps) {
  const { view } = mine
  const { own, public: open } = view
  const due = dueIn(mine.due, 'place')?.decision
  const [plot, setPlot] = useState<string | null>(due?.kind === 'place' ? due.plot : null)
  if (plot !== null) return <PlaceCompare desk={desk} mine={mine} plot={plot} onBack={() => setPlot(null)} />
  // one's own region first: most moves are short
  const regions = [...open.regions].sort((a, b) => Number(b.id === own.region) - Number(a.id === own.region))
  return (
    <PanelShape desk={desk} title={t('shared.lever.place')} sub={t('desk.placeLever.sub')}>
      {regions.map(region => <Region key={region.id} mine={mine} region={region} onChoose={setPlot} />)}
    </PanelShape>
  )
}

function Region({ mine, region, onChoose }: { mine: LeverProps['mine']; region: PublicRegion; onChoose: (plot: string) => void }) {
  const { own, public: open } = mine.view
  const names = namesOf(open)
  const plots = open.plots.filter(p => p.region === region.id)
  return (
    <section class="plots">
      <h3><RegionMark look={regionLook(open.regions, region.id)} size={24} />{region.name}</h3>
      <p class="hush small">{t('desk.placeLever.regionLine', { rent: money(region.rent), wage: percent(region.wage) })}</p>
      <ul>{plots.map(p => {
        const here = p.id === own.plot
        const full = p.taken >= p.slots
        const firms = open.firms.filter(f => f.plot === p.id && f.id !== own.id).map(f => names.firm(f.id))
        const who = listed(firms, 3, { others: count => t('desk.heard.others', { count }), and: (first, last) => t('desk.heard.and', { first, last }) })
        return (
          <li key={p.id}>
            <button type="button" class={`plot${here ? ' here' : ''}`} aria-disabled={here || full || undefined} onClick={() => { if (!here && !full) onChoose(p.id) }}>
              <span class="choice-words"><span class="choice-top"><b>{p.name}</b><span class="choice-side">{here ? t('desk.placeLever.here') : full ? t('desk.placeLever.full') : t('desk.placeLever.slots', { count: p.slots - p.taken })}</span></span>
                <span class="choice-more">{who || t('desk.placeLever.nobody')}</span></span>
              {!here && !full && <SignIcon sign="next" size={20} />}
            </button>
          </li>
        )
      })}</ul>
    </section>
  )
}
