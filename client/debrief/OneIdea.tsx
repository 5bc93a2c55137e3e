/** The life of an idea: who made it, who took it over from whom and how, and when everybody had it. */
import { CHANNELS, FIELDS } from '../../shared/economy/dimensions.ts'
import { ideaOf, tellingIdeas, type Idea } from '../../shared/ledger/ideas.ts'
import type { WorldHistory } from '../../shared/ledger/history.ts'
import { Chart } from '../charts/Chart.tsx'
import { CHANNEL_FILL } from '../charts/channels.ts'
import { ideaTree, type TreeRow } from '../charts/ideaTree.tsx'
import { number, t } from '../text/index.ts'
import { ChannelIcon, FieldShape } from '../ui/icons.tsx'
import { advanceName, chosenIdea, firmName, lookOf, regionName, when, type Chapter } from './page.ts'
import { Said } from './Said.tsx'

/** Up to so many firms are drawn as dots; more as a bar. */
const DOTS = 10

export function OneIdea({ w, history }: Chapter) {
  const telling = tellingIdeas(w)
  if (telling.length === 0) return <><h1>{t('debrief.idea.title')}</h1><p class="said">{t('debrief.idea.none')}</p></>
  const advance = telling.includes(chosenIdea.value) ? chosenIdea.value : telling[0]
  const idea = ideaOf(w, advance)
  const rows = treeRows(w, idea)
  const name = advanceName(w, advance)
  return (
    <>
      <h1><FieldShape field={FIELDS[idea.field]} size="1.6rem" class="inline-shape" /> {t('debrief.idea.of', { name })}</h1>
      <Said text={sentence(w, idea)} />
      <div class="picks">
        <label class="pick">{t('debrief.idea.another')}
          <select class="input" value={advance} onChange={e => { chosenIdea.value = Number(e.currentTarget.value) }}>
            {telling.map(a => <option key={a} value={a}>{advanceName(w, a)}</option>)}
          </select>
        </label>
      </div>
      <div class="two wide-left">
        <Chart
          name={`${history.code}-idea-${advance}`} data={[rows, w]}
          draw={(Plot, width, rem) => ideaTree(Plot, { rows, floorMonth: idea.floorMonth, months: w.months, label: () => `${name}. ${sentence(w, idea).replaceAll('*', '')}` }, width, rem)}
          table={{
            caption: t('debrief.idea.table', { name }), head: [t('debrief.firm'), t('debrief.region'), t('debrief.whenHead'), t('debrief.channel'), t('debrief.from')],
            rows: [
              [firmName(w, idea.maker), regionName(w, idea.region), when(idea.month), t(`shared.channel.${CHANNELS[idea.channel]}`), '–'],
              ...idea.steps.map(s => [firmName(w, s.firm), regionName(w, s.region), when(s.month), t(`shared.channel.${CHANNELS[s.channel]}`), s.from >= 0 ? firmName(w, s.from) : '–']),
            ],
          }}
        />
        <HowTheyGotIt idea={idea} />
      </div>
    </>
  )
}

function treeRows(w: WorldHistory, idea: Idea): TreeRow[] {
  const row = (firm: number, region: number, month: number, channel: number, from: number, near: boolean): TreeRow => ({
    key: String(firm), name: firmName(w, firm), region: String(region), regionName: regionName(w, region), hue: lookOf(w, region).hue,
    month: Math.max(0, month), channel: CHANNELS[channel], from: from >= 0 ? String(from) : null, near,
  })
  const rows = new Map<number, TreeRow>()
  if (idea.maker >= 0) rows.set(idea.maker, row(idea.maker, idea.region, idea.month, idea.channel, -1, false))
  // a firm that lost an advance and learned it again stands where it first had it
  for (const s of idea.steps) if (!rows.has(s.firm)) rows.set(s.firm, row(s.firm, s.region, s.month, s.channel, s.from, s.near))
  return [...rows.values()]
}

function sentence(w: WorldHistory, idea: Idea): string {
  const crossed = idea.steps.find(s => s.region !== idea.region && s.region >= 0)
  const nearby = idea.steps.filter(s => s.near).length
  const parts = [t('debrief.idea.madeBy', { firm: firmName(w, idea.maker), region: regionName(w, idea.region), when: when(idea.month) })]
  if (crossed) parts.push(t('debrief.idea.crossed', { months: Math.max(0, crossed.month - idea.month), count: Math.max(0, crossed.month - idea.month), region: regionName(w, crossed.region), channel: t(`shared.channel.${CHANNELS[crossed.channel]}`) }))
  else parts.push(t('debrief.idea.stayed'))
  parts.push(t('debrief.idea.neighbours', { count: idea.steps.length, near: nearby }))
  parts.push(idea.floorMonth === null ? t('debrief.idea.stillOwn') : t('debrief.idea.common', { count: Math.max(0, idea.floorMonth - idea.month) }))
  return parts.join(' ')
}

function HowTheyGotIt({ idea }: { idea: Idea }) {
  const counts = CHANNELS.map((channel, c) => ({ channel, n: idea.steps.filter(s => s.channel === c).length })).filter(r => r.n > 0).sort((a, b) => b.n - a.n)
  const most = counts[0]?.n ?? 0
  return (
    <section aria-labelledby="how" class="how">
      <h2 id="how">{t('debrief.idea.how', { count: idea.steps.length })}</h2>
      <ul>
        {counts.map(({ channel, n }) => (
          <li key={channel}>
            <ChannelIcon channel={channel} />
            <span class="how-name">{t(`shared.channel.${channel}`)}</span>
            {most <= DOTS
              ? <span class="dots" aria-hidden="true">{Array.from({ length: n }, (_, i) => <i key={i} style={{ background: CHANNEL_FILL[channel] }} />)}</span>
              : <span class="dots-bar" aria-hidden="true"><i style={{ background: CHANNEL_FILL[channel], width: `${100 * n / most}%` }} /></span>}
            <strong>{number(n)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
