/** Second card: who taught the firm, and whom it taught. */
import { CHANNELS } from '../../shared/economy/dimensions.ts'
import { taught, teachers, type Tie } from '../../shared/ledger/learned.ts'
import { number, t } from '../text/index.ts'
import { ChannelIcon, FirmIcon } from '../ui/icons.tsx'
import { firmName, homeOf, lookOf } from './page.ts'
import { Said } from './Said.tsx'
import type { StoryCard } from './story.tsx'

const SHOWN = 4
const STEP = 56

export function TiesCard({ w, firm }: StoryCard) {
  const left = teachers(w, firm).slice(0, SHOWN), right = taught(w, firm).slice(0, SHOWN)
  const rows = Math.max(left.length, right.length, 2)
  const most = Math.max(1, ...[...left, ...right].map(tie => tie.levels))
  const height = rows * STEP, middle = height / 2
  const arm = (tie: Tie, i: number, n: number, side: 1 | -1) => {
    const y = middle + (i - (n - 1) / 2) * STEP, wide = 5 + 10 * tie.levels / most
    const d = `M${side * 33} ${y}C${side * 12} ${y},${side * 22} ${middle},0 ${middle}`
    return <g key={`${side}${tie.firm}`}><path d={d} stroke="var(--ink)" stroke-width={wide + 4} stroke-linecap="round" /><path d={d} stroke={lookOf(w, homeOf(w, tie.firm)).hue} stroke-width={wide} stroke-linecap="round" /></g>
  }
  const list = (ties: Tie[], side: 'left' | 'right') => (
    <ul class={`ties-${side}`}>
      {ties.map(tie => (
        <li key={tie.firm} style={{ height: `${STEP}px` }} title={t('debrief.story.tie', { levels: tie.levels, channel: t(`shared.channel.${CHANNELS[tie.channel]}`) })}>
          <span class="ties-name"><strong>{firmName(w, tie.firm)}</strong><small><ChannelIcon channel={CHANNELS[tie.channel]} size="1.25rem" label={t(`shared.channel.${CHANNELS[tie.channel]}`)} />{t(tie.near ? 'debrief.story.tieNear' : 'debrief.story.far')}</small></span>
          <b>{number(tie.levels)}</b>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <div class="ties-heads"><h2>{t('debrief.story.teachers')}</h2><h2>{t('debrief.story.pupils')}</h2></div>
      <div class="ties">
        {left.length ? list(left, 'left') : <p class="small">{t('debrief.story.noTeachers')}</p>}
        <svg class="ties-arms" viewBox={`-46 0 92 ${height}`} width="92" height={height} fill="none" aria-hidden="true">
          {left.map((tie, i) => arm(tie, i, left.length, -1))}
          {right.map((tie, i) => arm(tie, i, right.length, 1))}
          <circle cx="0" cy={middle} r="27" fill="var(--you)" stroke="var(--ink)" stroke-width="4" />
          <g transform={`translate(-19 ${middle - 21})`}><FirmIcon look={lookOf(w, homeOf(w, firm))} size={38} scale={2} /></g>
        </svg>
        {right.length ? list(right, 'right') : <p class="small">{t('debrief.story.noPupils')}</p>}
      </div>
      {left.length > 0 && <Said class="story-said" text={t('debrief.story.bestTeacher', { firm: firmName(w, left[0].firm), levels: left[0].levels, channel: t(`shared.channel.${CHANNELS[left[0].channel]}`) })} />}
      {right.length > 0 && <Said class="story-said" text={t('debrief.story.bestPupil', { firm: firmName(w, right[0].firm), levels: right[0].levels, channel: t(`shared.channel.${CHANNELS[right[0].channel]}`) })} />}
    </>
  )
}
