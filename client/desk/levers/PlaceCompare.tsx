/** "Now / there" before a move: whom one would see and who would see one, rent, wages, buzz, price, months, standing lost. */
import { useEffect } from 'preact/hooks'
import type { Decision } from '../../../shared/decisions/index.ts'
import { Meter } from '../Meter.tsx'
import { money, monthName, number, percent, t } from '../../text/index.ts'
import { Confirm } from '../Confirm.tsx'
import { namesOf } from '../logic/names.ts'
import { nextMonth } from '../logic/phase.ts'
import { company } from '../logic/sight.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'

const firms = (n: number): string => n === 0 ? t('desk.none') : t('desk.placeLever.firms', { count: n })
const firmsInSentence = (n: number): string => n === 0 ? t('desk.placeLever.noFirm') : firms(n)

export function PlaceCompare({ desk, mine, plot, onBack }: LeverProps & { plot: string; onBack: () => void }) {
  const { view } = mine
  useEffect(() => {
    desk.considered.value = plot
    return () => { desk.considered.value = null }
  }, [plot])
  const { own, public: open, prices } = view
  const names = namesOf(open)
  const to = open.plots.find(p => p.id === plot)
  const regionOf = (id: string | undefined) => open.regions.find(r => r.id === id)
  const here = regionOf(own.region), there = regionOf(to?.region)
  const now = company(open, own.plot, own.id), then = company(open, plot, own.id)
  const far = to?.region !== own.region
  const after = far ? prices.move.standingFar : prices.move.standingNear
  const decision: Decision = { kind: 'place', plot }
  const price = far ? prices.move.far : prices.move.near
  const rows: [string, string, string][] = [
    [t('desk.placeLever.seeExactly'), firms(now.exactly.length), firms(then.exactly.length)],
    [t('desk.placeLever.seeRoughly'), firms(now.roughly.length), firms(then.roughly.length)],
    [t('desk.placeLever.seeYou'), firms(now.exactly.length), firms(then.exactly.length)],
    [t('desk.placeLever.buzz'), number(here?.buzz ?? 0), number(there?.buzz ?? 0)],
    [t('desk.placeLever.rent'), money(here?.rent ?? 0), money(there?.rent ?? 0)],
    [t('desk.placeLever.wage'), percent(here?.wage ?? 0), percent(there?.wage ?? 0)],
    [t('desk.placeLever.moving'), '–', t('desk.placeLever.once', { price: money(price) })],
    [t('desk.placeLever.months'), '–', t('desk.placeLever.monthsCount', { count: prices.move.months })],
  ]
  return (
    <PanelShape desk={desk} title={t('desk.placeLever.title', { plot: names.plot(plot) })} sub={there?.name ?? ''} onBack={onBack} plain
      foot={<Confirm desk={desk} mine={mine} decision={decision} onReset={onBack} reset={t('desk.placeLever.stay')} label={t('desk.placeLever.move', { month: monthName(nextMonth(view), 'long'), price: money(price) })}
        words={t('desk.placeLever.effect', { plot: names.plot(plot), exact: firmsInSentence(then.exactly.length), rough: firmsInSentence(then.roughly.length) })} />}>
      <table class="compare">
        <thead><tr><th scope="col">{t('desk.placeLever.compare')}</th><th scope="col">{t('desk.placeLever.nowColumn')}</th><th scope="col" class="there">{names.plot(plot)}</th></tr></thead>
        <tbody>{rows.map(([what, a, b]) => <tr key={what}><th scope="row">{what}</th><td>{a}</td><td class="there">{b}</td></tr>)}</tbody>
      </table>
      <div class="card box">
        <div class="spread"><span>{t('desk.placeLever.trust', { region: there?.name ?? '' })}</span><b>{t('desk.placeLever.trustChange', { before: percent(own.embeddedness), after: percent(after) })}</b></div>
        <Meter share={own.embeddedness} left={after} />
        <p class="small hush">{far ? `${t('desk.placeLever.trustFar', { to: there?.name ?? '' })} ${view.pipelines.some(p => p.state === 'open') ? t('desk.placeLever.trustPipelines', { share: percent(prices.move.pipelineTrust) }) : ''}` : t('desk.placeLever.trustNear', { region: here?.name ?? '' })}</p>
      </div>
    </PanelShape>
  )
}
