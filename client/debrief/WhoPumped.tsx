/** Who pumped the buzz: what came into each region from outside, through whom, and what neighbours then learned of it. */
import { CHANNELS } from '../../shared/economy/dimensions.ts'
import { pumpsOf, type Pump } from '../../shared/ledger/pumps.ts'
import type { WorldHistory } from '../../shared/ledger/history.ts'
import { bars } from '../charts/bars.tsx'
import { Chart } from '../charts/Chart.tsx'
import { flows, type Flow } from '../charts/flows.tsx'
import { number, percent, t } from '../text/index.ts'
import { FirmIcon, RegionMark } from '../ui/icons.tsx'
import { botMark, firmName, lookOf, regionName, type Chapter } from './page.ts'
import { Said } from './Said.tsx'

const SHOWN = 10

export function WhoPumped({ w, history }: Chapter) {
  const { pumps, regions } = pumpsOf(w)
  const local = regions.reduce((sum, r) => sum + r.local, 0), pumped = regions.reduce((sum, r) => sum + r.pumped, 0)
  const list = regions.flatMap(r => [...r.origins].filter(([, levels]) => levels > 0).map(([from, levels]): Flow => ({ from: end(w, from), to: end(w, r.region), levels })))
  const best = pumps.filter(p => p.spread > 0)
  return (
    <>
      <h1>{t('debrief.pumps.title')}</h1>
      <Said text={local === 0 ? t('debrief.pumps.noBuzz') : pumped === 0 ? t('debrief.pumps.nothing', { local })
        : t('debrief.pumps.sentence', { local, pumped, share: percent(pumped / local), firm: firmName(w, best[0].firm), region: regionName(w, best[0].region), spread: best[0].spread })} />
      <div class="two">
        <Chart
          name={`${history.code}-buzz-from-outside`} data={[regions, w]} title={<>{t('debrief.pumps.regions')} <small>{t('debrief.pumps.regionsNote')}</small></>}
          draw={(Plot, width, rem) => bars(Plot, {
            rows: regions.map(r => ({
              key: String(r.region), name: regionName(w, r.region), value: r.local, fill: '#FFFDF8', part: { value: r.pumped, fill: lookOf(w, r.region).hue },
              figure: r.local ? t('debrief.pumps.of', { pumped: r.pumped, local: r.local }) : '0', icon: size => <RegionMark look={lookOf(w, r.region)} size={size} />,
            })),
            label: () => t('debrief.pumps.regionsLabel', { list: regions.map(r => `${regionName(w, r.region)} ${r.pumped}/${r.local}`).join(', ') }),
          }, width, rem)}
          table={{
            caption: t('debrief.pumps.regionsTable'), head: [t('debrief.region'), t('debrief.pumps.local'), t('debrief.pumps.pumped'), t('debrief.pumps.brought'), t('debrief.pumps.openStart'), t('debrief.pumps.openEnd')],
            rows: regions.map(r => [regionName(w, r.region), r.local, r.pumped, r.brought, two(w.region.openness[r.region]), two(w.region.openness[w.months * w.regions + r.region])]),
          }}
        />
        {best.length > 0 && (
          <Chart
            name={`${history.code}-gatekeepers`} data={[best, w]} title={<>{t('debrief.pumps.gatekeepers')} <small>{t('debrief.pumps.gatekeepersNote')}</small></>}
            draw={(Plot, width, rem) => bars(Plot, {
              rows: best.slice(0, SHOWN).map(p => ({
                key: `${p.firm}/${p.region}`, name: firmName(w, p.firm) + botMark(w, p.firm), value: p.spread, fill: lookOf(w, p.region).hue, figure: number(p.spread),
                icon: size => <FirmIcon look={lookOf(w, p.region)} size={size} scale={2} />,
              })),
              label: () => t('debrief.pumps.gatekeepersLabel', { list: best.slice(0, SHOWN).map(p => `${firmName(w, p.firm)} ${p.spread}`).join(', ') }),
            }, width, rem)}
            table={{
              caption: t('debrief.pumps.gatekeepersTable'), head: [t('debrief.firm'), t('debrief.region'), t('debrief.pumps.brought'), t('debrief.pumps.spread'), t('debrief.pumps.through')],
              rows: pumps.map(p => [firmName(w, p.firm) + botMark(w, p.firm), regionName(w, p.region), p.brought, p.spread, p.spread > 0 ? through(p) : null]),
            }}
          />
        )}
      </div>
      {list.length > 0 && (
        <Chart
          name={`${history.code}-flows`} data={[list, w]} title={<>{t('debrief.pumps.flows')} <small>{t('debrief.pumps.flowsNote')}</small></>}
          draw={(Plot, width, rem) => flows(Plot, list, () => t('debrief.pumps.flowsLabel', { list: list.map(f => `${f.from.name} → ${f.to.name} ${f.levels}`).join(', ') }), width, rem)}
          table={{ caption: t('debrief.pumps.flowsTable'), head: [t('debrief.from'), t('debrief.pumps.to'), t('debrief.levels')], rows: list.map(f => [f.from.name, f.to.name, f.levels]) }}
        />
      )}
    </>
  )
}

/** Channel through which most of what was spread had come in. */
const through = (p: Pump): string => t(`shared.channel.${CHANNELS[p.byChannel.indexOf(Math.max(...p.byChannel))]}`)
const two = (x: number): number => Math.round(x * 100) / 100
const end = (w: WorldHistory, region: number) => ({ id: String(region), name: regionName(w, region), hue: region < 0 ? '#E4DAC4' : lookOf(w, region).hue })
