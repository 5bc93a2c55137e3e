/** Both boards, with the after-years as the finale, and awards from real figures. */
import { firmBoard, regionBoard } from '../../shared/ledger/boards.ts'
import { awardsOf } from '../../shared/ledger/awards.ts'
import { firmsAt } from '../../shared/ledger/history.ts'
import { bars } from '../charts/bars.tsx'
import { Chart } from '../charts/Chart.tsx'
import { number, t } from '../text/index.ts'
import { FirmIcon, RegionMark } from '../ui/icons.tsx'
import { firmName, homeOf, lookOf, regionName, worth, type Chapter } from './page.ts'
import { Said } from './Said.tsx'

const SHOWN = 8

export function Podium({ w, finale, history }: Chapter) {
  const firms = firmBoard(w, finale), regions = regionBoard(w, finale)
  const value = (r: (typeof firms)[number]) => r.value ?? r.now
  const botCount = firmsAt(w, w.months).length - firms.length
  const first = firms.filter(r => r.place === 1)
  const years = number(Math.ceil(w.months / 12))
  return (
    <>
      <h1>{t('debrief.podium.title')}</h1>
      <Said text={firms.length === 0 ? t('debrief.podium.nobody')
        : t(finale ? 'debrief.podium.sentence' : 'debrief.podium.sentenceNow', {
          firm: first.map(r => firmName(w, r.firm)).join(' & '), value: worth(value(first[0])), years,
          region: regionName(w, regions[0].region), prosperity: number(regions[0].later ?? regions[0].now, 0),
        })} />
      <div class="two">
        {firms.length > 0 && (
          <Chart
            name={`${history.code}-firm-value`} data={[firms, w]} title={<>{t('shared.firmValue')} <small>{t(finale ? 'debrief.podium.afterYears' : 'debrief.podium.computing')}</small></>}
            draw={(Plot, width, rem) => bars(Plot, {
              rows: firms.slice(0, SHOWN).map(r => ({
                key: String(r.firm), name: firmName(w, r.firm), value: value(r), before: finale ? r.now : null, fill: lookOf(w, homeOf(w, r.firm)).hue,
                figure: worth(value(r)), place: r.place, icon: size => <FirmIcon look={lookOf(w, homeOf(w, r.firm))} size={size} scale={2} />,
              })),
              label: () => t('debrief.podium.firmLabel', { list: firms.slice(0, SHOWN).map(r => `${r.place} ${firmName(w, r.firm)} ${worth(value(r))}`).join(', ') }),
            }, width, rem)}
            table={{
              caption: t('debrief.podium.firmTable', { count: firms.length }), head: [t('debrief.firm'), t('debrief.place'), t('debrief.region'), t('debrief.podium.now'), t('debrief.podium.later'), t('debrief.podium.added'), t('debrief.podium.played')],
              rows: firms.map(r => [firmName(w, r.firm), r.place, regionName(w, homeOf(w, r.firm)), Math.round(r.now), r.value === null ? null : Math.round(r.value), Math.round(r.added), `${Math.round(r.played * 100)} %`]),
            }}
          />
        )}
        <Chart
          name={`${history.code}-prosperity`} data={[regions, w]} title={<>{t('shared.prosperity')} <small>{t('debrief.podium.start100')}</small></>}
          draw={(Plot, width, rem) => bars(Plot, {
            line: 100,
            rows: regions.map(r => ({
              key: String(r.region), name: regionName(w, r.region), value: r.later ?? r.now, before: r.later === null ? null : r.now, fill: lookOf(w, r.region).hue,
              figure: number(r.later ?? r.now), place: r.place, icon: size => <RegionMark look={lookOf(w, r.region)} size={size} />,
            })),
            label: () => t('debrief.podium.regionLabel', { list: regions.map(r => `${regionName(w, r.region)} ${number(r.later ?? r.now)}`).join(', ') }),
          }, width, rem)}
          table={{
            caption: t('debrief.podium.regionTable'), head: [t('debrief.region'), t('debrief.place'), t('debrief.podium.atStart'), t('debrief.podium.now'), t('debrief.podium.later')],
            rows: regions.map(r => [regionName(w, r.region), r.place, Math.round(r.start), Math.round(r.now), r.later === null ? null : Math.round(r.later)]),
          }}
        />
      </div>
      <p class="hush legend">
        {finale && <><span class="hollow" aria-hidden="true" /> {t('debrief.podium.hollow')} </>}
        {firms.some(r => w.tookOver[r.firm] !== w.tookOver[0]) && <>{t('debrief.podium.late')} </>}
        {botCount > 0 && t('debrief.podium.bots', { count: botCount })}
      </p>
      <Awards w={w} />
    </>
  )
}

function Awards({ w }: Pick<Chapter, 'w'>) {
  const awards = awardsOf(w)
  if (awards.length === 0) return null
  return (
    <section aria-labelledby="awards">
      <h2 id="awards">{t('debrief.award.title')}</h2>
      <ul class="awards">
        {awards.map(({ award, firm, a, b }) => (
          <li key={award} class="card award">
            <FirmIcon look={lookOf(w, homeOf(w, firm))} size="2.75rem" scale={2} />
            <div>
              <h3>{t(`debrief.award.${award}.name`)}</h3>
              <p class="award-firm">{firmName(w, firm)}</p>
              <p class="small">{t(`debrief.award.${award}.why`, { a, b, count: a })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
