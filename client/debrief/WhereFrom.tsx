/** "Where did you learn that?": a firm's levels by channel beside its region's mean; the parts add up, and it is shown. */
import { signal } from '@preact/signals'
import { C, CHANNELS, FIELDS } from '../../shared/economy/dimensions.ts'
import { bookingsOf } from '../../shared/ledger/bookings.ts'
import { byElement } from '../../shared/ledger/elements.ts'
import { group, held, nearAndFar, overTime, total } from '../../shared/ledger/learned.ts'
import type { WorldHistory } from '../../shared/ledger/history.ts'
import { turningPoints } from '../../shared/ledger/turningPoints.ts'
import { Chart, DataTable } from '../charts/Chart.tsx'
import { stacked, type Note } from '../charts/stacked.tsx'
import { number, percent, t } from '../text/index.ts'
import { advanceName, botMark, chosenFirm, firmName, firmsByName, homeOf, regionName, when, type Chapter } from './page.ts'
import { Said } from './Said.tsx'

/** Region compared with, or −1 for the class; null: the firm's own region. */
const against = signal<number | null>(null)
const asShare = signal(false)

export function WhereFrom({ w, history }: Chapter) {
  const firms = firmsByName(w)
  if (firms.length === 0) return <><h1>{t('debrief.where.title')}</h1><p class="said">{t('debrief.nothingYet')}</p></>
  const firm = firms.includes(chosenFirm.value) ? chosenFirm.value : firms[0]
  const region = against.value ?? homeOf(w, firm)
  const mates = region < 0 ? group(w, 'class') : group(w, { region })
  const mine = overTime(w, [firm]), theirs = overTime(w, mates)
  const top = Math.max(...[mine, theirs].map(p => p[w.months].reduce((a, b) => a + b, 0)))
  const other = region < 0 ? t('debrief.where.class') : regionName(w, region)
  return (
    <>
      <h1>{t('debrief.where.title')}</h1>
      <Said text={sentence(w, firm)} />
      <div class="picks">
        <label class="pick">{t('debrief.firm')}
          <select class="input" value={firm} onChange={e => { chosenFirm.value = Number(e.currentTarget.value); against.value = null }}>
            {firms.map(i => <option key={i} value={i}>{firmName(w, i)}{botMark(w, i)}</option>)}
          </select>
        </label>
        <label class="pick">{t('debrief.where.beside')}
          <select class="input" value={region} onChange={e => { against.value = Number(e.currentTarget.value) }}>
            <option value={-1}>{t('debrief.where.class')}</option>
            {w.setting.regions.map((r, i) => <option key={r.id} value={i}>{r.name}</option>)}
          </select>
        </label>
        <button type="button" class="second" aria-pressed={asShare.value} onClick={() => { asShare.value = !asShare.value }}>{t('debrief.where.share')}</button>
      </div>
      <div class="two">
        <ByChannel name={`${history.code}-${firmName(w, firm)}`} title={firmName(w, firm)} note={t('debrief.where.held')} parts={mine} top={top} notes={notes(w, firm)} />
        {mates.length > 0 && <ByChannel name={`${history.code}-${other}`} title={other} note={t('debrief.where.mean', { count: mates.length })} parts={theirs} top={top} />}
      </div>
      <p class="small"><strong>{t('debrief.element.capability')}:</strong> {t('debrief.element.capabilityMeans')} <strong>{t('debrief.element.proximity')}:</strong> {t('debrief.element.proximityMeans')}</p>
      <Sums w={w} rows={[{ name: firmName(w, firm), firms: [firm] }, ...(mates.length ? [{ name: t('debrief.where.meanRow', { whose: other, count: mates.length }), firms: mates }] : [])]} />
      <details class="advances">
        <summary>{t('debrief.where.advances', { firm: firmName(w, firm) })}</summary>
        <Advances w={w} firm={firm} />
      </details>
    </>
  )
}

/** What changed the firm's course, for the chart: at most three, those that change most first. */
function notes(w: WorldHistory, firm: number): Note[] {
  return turningPoints(w, firm, 5).flatMap((p): Note[] => {
    switch (p.kind) {
      case 'moved': case 'broughtHome': return [{ month: p.month, text: t(`debrief.where.${p.kind}`) }]
      case 'offshored': return [{ month: p.month, text: t('debrief.where.offshored', { share: percent(p.amount) }) }]
      case 'pipeline': return [{ month: p.month, text: t('debrief.where.pipeline', { other: firmName(w, p.other) }) }]
      default: return []
    }
  })
}

function ByChannel({ name, title, note, parts, top, notes }: { name: string; title: string; note: string; parts: number[][]; top: number; notes?: Note[] }) {
  const share = asShare.value
  return (
    <Chart
      name={name} title={<>{title} <small>{note}</small></>} data={[parts, top, share]}
      draw={(Plot, width, rem) => stacked(Plot, { parts, top, share, whose: title, notes }, width, rem)}
      table={{
        caption: t('debrief.where.table', { whose: title }), head: [t('debrief.month'), ...CHANNELS.map(c => t(`shared.channel.${c}`)), t('debrief.total')],
        rows: parts.map((p, month) => [month, ...p.map(v => Math.round(v * 100) / 100), Math.round(p.reduce((a, b) => a + b, 0) * 100) / 100]),
      }}
    />
  )
}

/** The sentence names proximity first when there is any, because that is what the essay asks about. */
function sentence(w: WorldHistory, firm: number): string {
  const parts = held(w, [firm]), sum = total(w, [firm]), e = byElement(parts)
  const { near } = nearAndFar(w, [firm])
  return t(sum === 0 ? 'debrief.where.none' : e.proximity > 0 ? 'debrief.where.sentence' : 'debrief.where.alone', {
    firm: firmName(w, firm), sum, near: e.proximity, share: percent(sum ? e.proximity / sum : 0),
    hand: near.reduce((a, b) => a + b, 0), afar: e.afar, own: e.own + e.capability, floor: e.everybody,
  })
}

const figure = (v: number, n: number): string => number(v / n, n === 1 ? 0 : 1)

/** The table adds up, and says so: the last column is counted from the practices, not from the parts. */
function Sums({ w, rows }: { w: WorldHistory; rows: { name: string; firms: number[] }[] }) {
  return (
    <div class="chart-table sums" tabIndex={0} role="region" aria-label={t('debrief.where.sumsCaption')}>
      <table>
        <caption>{t('debrief.where.sumsCaption')}</caption>
        <thead>
          <tr><td /><th colSpan={2} scope="colgroup">{t('debrief.element.own')}</th><th scope="colgroup">{t('debrief.element.capabilityShort')}</th><th colSpan={3} scope="colgroup">{t('debrief.element.proximityShort')}</th><th colSpan={5} scope="colgroup">{t('debrief.element.afar')}</th><th scope="colgroup">{t('debrief.element.everybody')}</th><th colSpan={2} scope="colgroup">{t('debrief.total')}</th></tr>
          <tr><td />{CHANNELS.map(c => <th key={c} scope="col" class="number">{t(`debrief.channelShort.${c}`)}</th>)}<th scope="col" class="number">{t('debrief.where.sum')}</th><th scope="col" class="number">{t('debrief.where.levels')}</th></tr>
        </thead>
        <tbody>
          {rows.map(r => {
            const parts = held(w, r.firms), sum = parts.reduce((a, b) => a + b, 0), n = r.firms.length
            return (
              <tr key={r.name}>
                <th scope="row">{r.name}</th>
                {Array.from({ length: C }, (_, c) => <td key={c} class="number">{figure(parts[c], n)}</td>)}
                <td class="number"><strong>{figure(sum, n)}</strong></td><td class="number"><strong>{figure(total(w, r.firms), n)}</strong></td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Advances({ w, firm }: { w: WorldHistory; firm: number }) {
  const rows = bookingsOf(w, firm)
  return (
    <DataTable
      caption={t('debrief.where.advancesCaption', { firm: firmName(w, firm), count: rows.length })}
      head={[t('debrief.advance'), t('debrief.field'), t('debrief.channel'), t('debrief.from'), t('debrief.whenHead'), t('debrief.levels')]}
      rows={rows.map(b => [
        b.advance >= 0 ? advanceName(w, b.advance) : t('debrief.floorLevel'), t(`shared.field.${FIELDS[b.field]}`), t(`shared.channel.${CHANNELS[b.channel]}`),
        b.from >= 0 ? `${firmName(w, b.from)} (${regionName(w, w.firm.region[b.month * w.firms + b.from])})` : '–', when(b.month), b.amount,
      ])}
    />
  )
}
