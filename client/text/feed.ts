/** What you heard, in words: one sentence for every kind of event that a firm may be told of. */
import type { FeedItem } from '../../shared/view/types.ts'
import { advanceWithLevel } from './advances.ts'
import { money, percent, refusalWords, t, type Key, type Values } from './index.ts'

/** Names for ids, from the public view. An unknown id gives a word for "somebody" or the id itself. */
export interface Names {
  firm: (id: string) => string
  region: (id: string) => string
  /** any id of a firm, plot or region */ any: (id: string) => string
  /** title of an event card by its number, if known */ card?: (index: number) => string | null
}

type Sentence = keyof typeof import('./en/feed.ts').feed
type Tell = (item: FeedItem) => Sentence

const byOther = (mine: Sentence, theirs: Sentence): Tell => item => item.byOther ? theirs : mine
/** For events of a place: they are mine unless another firm is named. */
const ofOther = (mine: Sentence, theirs: Sentence): Tell => item => item.byOther || item.other !== null ? theirs : mine
const always = (sentence: Sentence): Tell => () => sentence

const learned: Tell = item => {
  if (item.byOther) return item.channel === 'pipeline' ? 'learnedPipelineByOther' : 'learnedByOther'
  const alone = item.other === null
  switch (item.channel) {
    case 'initial': return 'learnedInitial'
    case 'capability': return 'learnedCapability'
    case 'vertical': return alone ? 'learnedVerticalAlone' : 'learnedVertical'
    case 'horizontal': return alone ? 'learnedHorizontalAlone' : 'learnedHorizontal'
    case 'social': return item.extra === 2 ? 'learnedEnvironment' : alone ? 'learnedSocialAlone' : item.extra === 1 ? 'learnedEmulation' : 'learnedSocial'
    case 'pipeline': return alone ? 'learnedPipelineAlone' : 'learnedPipeline'
    case 'fair': return alone ? 'learnedFairAlone' : 'learnedFair'
    case 'community': return alone ? 'learnedCommunityAlone' : 'learnedCommunity'
    case 'mobility': return alone ? 'learnedMobilityAlone' : 'learnedMobility'
    case 'host': return alone ? 'learnedHostAlone' : 'learnedHost'
    case 'floor': return 'learnedFloor'
    case 'research': case null: return 'learnedResearch'
  }
}
const tooFar: Tell = item => item.other === null ? 'tooFarAlone'
  : item.channel === 'social' ? 'tooFarSocial' : item.channel === 'pipeline' ? 'tooFarPipeline' : 'tooFar'

/** Worth is about .5 to 1.5 of the promise; within a tenth it is what was promised. */
export const isFair = (worth: number): boolean => worth >= 0.9 && worth <= 1.1

/** Exhaustive by type: a new kind of event does not compile until it has its words. */
const TELL: Record<FeedItem['kind'], Tell> = {
  made: item => item.extra === 1 ? 'madeWithPlace' : 'made',
  learned,
  tooFar,
  encounter: item => item.extra === 2 || item.other === null ? 'encounterEnvironment' : item.extra === 1 ? 'encounterEmulation' : 'encounterConversation',
  observed: item => item.other === null ? 'observedAlone' : 'observed',
  watchedBy: always('watchedBy'),
  floorRose: always('floorRose'),
  moveStarted: ofOther('moveStarted', 'moveStartedByOther'),
  arrived: ofOther('arrived', 'arrivedByOther'),
  pipelineOffered: byOther('pipelineOffered', 'pipelineOfferedByOther'),
  pipelineOpened: always('pipelineOpened'),
  pipelineDeclined: byOther('pipelineDeclined', 'pipelineDeclinedByOther'),
  pipelineLapsed: byOther('pipelineLapsed', 'pipelineLapsedByOther'),
  pipelineClosed: item => item.extra === 1 ? 'pipelineStarved' : item.byOther ? 'pipelineClosedByOther' : 'pipelineClosed',
  offshored: ofOther('offshored', 'offshoredByOther'),
  broughtHome: ofOther('broughtHome', 'broughtHomeByOther'),
  leaked: ofOther('leaked', 'leakedByOther'),
  fairHeld: always('fairHeld'),
  fairMet: always('fairMet'),
  hired: byOther('hired', 'hiredByOther'),
  hireFailed: byOther('hireFailed', 'hireFailedByOther'),
  unlearned: always('unlearned'),
  backed: ofOther('backed', 'backedByOther'),
  institutionsShifted: always('institutionsShifted'),
  lockedIn: always('lockedIn'),
  unlocked: always('unlocked'),
  hotspotRose: always('hotspotRose'),
  hotspotFaded: always('hotspotFaded'),
  demandHint: item => item.amount > 0 ? 'demandHintGains' : 'demandHintLoses',
  demandShifted: always('demandShifted'),
  proven: item => isFair(item.amount) ? 'provenFair' : item.amount > 1 ? 'provenGood' : 'provenPoor',
  debtBegan: always('debtBegan'),
  debtEnded: always('debtEnded'),
  founded: ofOther('founded', 'foundedByOther'),
  cardBegan: always('cardBegan'),
  cardEnded: always('cardEnded'),
  voided: item => item.refusal ? 'voided' : 'voidedUnknown',
}

/** What was learned, as far as one may know: the advance's name, or its field, or "something new". */
export function whatInWords(item: FeedItem): string {
  return item.advance ? advanceWithLevel(item.advance)
    : t('feed.somethingIn', { field: item.field ? t(`shared.field.${item.field}`) : t('feed.anyField') })
}

/** The sentence of one feed line. */
export function feedInWords(item: FeedItem, names: Names): string {
  const values: Values = {
    advance: whatInWords(item),
    other: item.other === null ? t('feed.somebody') : names.firm(item.other),
    region: item.region === null ? t('feed.here') : names.region(item.region),
    field: item.field ? t(`shared.field.${item.field}`) : t('feed.anyField'),
    amount: item.amount, extra: item.extra, money: money(item.amount), share: percent(item.amount),
    card: names.card?.(item.extra) ?? t('feed.cardUnnamed'),
    reason: item.refusal ? refusalWords(item.refusal, names.any) : '',
  }
  const key: Key = `feed.${TELL[item.kind](item)}`
  const sentence = t(key, values)
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
}
