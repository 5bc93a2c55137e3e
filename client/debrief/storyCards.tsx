/** The other cards: how it learned, its place on both boards, one question. */
import { CHANNELS } from '../../shared/economy/dimensions.ts'
import { firmBoard, regionBoard } from '../../shared/ledger/boards.ts'
import { byElement } from '../../shared/ledger/elements.ts'
import { gained, taught } from '../../shared/ledger/learned.ts'
import { firstMonth } from '../../shared/ledger/turningPoints.ts'
import { CHANNEL_FILL } from '../charts/channels.ts'
import { number, ordinal, percent, t } from '../text/index.ts'
import { ChannelIcon, FirmIcon, RegionMark } from '../ui/icons.tsx'
import { firmName, homeOf, lookOf, regionName, worth } from './page.ts'
import { Said } from './Said.tsx'
import type { StoryCard } from './story.tsx'

/** Levels gained since the firm began, by channel, and their sum. */
const learned = ({ w, firm }: StoryCard): { parts: number[]; all: number } => {
  const parts = gained(w, [firm], firstMonth(w, firm), w.months)
  return { parts, all: parts.reduce((a, b) => a + b, 0) }
}

export function ChannelsCard(card: StoryCard) {
  const { parts, all } = learned(card), e = byElement(parts)
  return (
    <>
      <h2>{t('debrief.story.channels')}</h2>
      <Said class="story-said" text={all === 0 ? t('debrief.story.nothing') : t('debrief.story.channelsSentence', { share: percent(e.proximity / all), afar: percent(e.afar / all), own: percent((e.own + e.capability) / all), floor: percent(e.everybody / all) })} />
      <ul class="story-channels">
        {CHANNELS.map((channel, c) => ({ channel, levels: parts[c] })).filter(r => r.levels > 0).map(({ channel, levels }) => (
          <li key={channel}>
            <ChannelIcon channel={channel} size="1.75rem" />
            <span class="story-channel"><span>{t(`shared.channel.${channel}`)}</span><i style={{ width: `${100 * levels / Math.max(...parts)}%`, background: CHANNEL_FILL[channel] }} /></span>
            <strong>{number(levels)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

export function BoardsCard({ w, firm, finale }: StoryCard) {
  const firms = firmBoard(w, finale), regions = regionBoard(w, finale)
  const mine = firms.find(r => r.firm === firm), here = regions.find(r => r.region === homeOf(w, firm))
  return (
    <>
      <h2>{t('debrief.story.boards')}</h2>
      {mine && <div class="story-board"><FirmIcon look={lookOf(w, homeOf(w, firm))} size="3.5rem" yours /><Said class="story-said" text={t('debrief.story.firmPlace', { place: ordinal(mine.place), of: firms.length, count: firms.length, value: worth(mine.value ?? mine.now) })} /></div>}
      <ol class="story-list">{firms.filter((r, i) => i < 5 || r.firm === firm).map(r => <li key={r.firm} class={r.firm === firm ? 'own' : ''}><span>{r.place}</span><span>{firmName(w, r.firm)}</span><strong>{worth(r.value ?? r.now)}</strong></li>)}</ol>
      {here && <div class="story-board"><RegionMark look={lookOf(w, here.region)} size="3.5rem" /><Said class="story-said" text={t('debrief.story.regionPlace', { region: regionName(w, here.region), place: ordinal(here.place), of: regions.length, prosperity: number(here.later ?? here.now) })} /></div>}
      <ol class="story-list">{regions.map(r => <li key={r.region} class={r.region === here?.region ? 'own' : ''}><span>{r.place}</span><span>{regionName(w, r.region)}</span><strong>{number(r.later ?? r.now)}</strong></li>)}</ol>
      <p class="hush small">{t(finale ? 'debrief.story.finale' : 'debrief.story.finaleWaits')}</p>
    </>
  )
}

/** The question follows from what stands out in this firm's own ledger. */
export function QuestionCard(card: StoryCard) {
  const { parts } = learned(card), e = byElement(parts)
  const passed = taught(card.w, card.firm).reduce((sum, tie) => sum + tie.levels, 0)
  const others = e.proximity + e.afar
  const ask = passed > others * 1.5 && passed > 0 ? 'taught' : e.own + e.capability > others ? 'own' : e.afar > e.proximity ? 'afar' : 'near'
  return (
    <div class="story-question">
      <h2>{t('debrief.story.question')}</h2>
      <p>{t(`debrief.story.ask.${ask}`)}</p>
      <p class="hush small">{t('debrief.story.mates')}</p>
    </div>
  )
}
