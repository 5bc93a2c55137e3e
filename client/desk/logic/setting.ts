/** What each lever is set to, in as few words as a card has room for. */
import type { Lever } from '../../../shared/economy/dimensions.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { percent, t } from '../../text/index.ts'
import { tokensInWords } from './decided.ts'
import { namesOf } from './names.ts'

type Setting = (view: FirmView) => string

const SETTINGS: Record<Lever, Setting> = {
  place: ({ own, public: view }) => namesOf(view).plot(own.movingTo ?? own.plot),
  attention: ({ own }) => tokensInWords(own.attention),
  watch: ({ own, public: view }) => own.watch.map(namesOf(view).firm).join(', ') || t('desk.nobody'),
  pipelines: ({ pipelines, public: view }) => {
    const offers = pipelines.filter(p => p.state === 'offeredToMe').length
    const open = pipelines.filter(p => p.state === 'open').map(p => namesOf(view).firm(p.partner))
    return [...open, ...(offers > 0 ? [t('desk.now.offers', { count: offers })] : [])].join(', ') || t('desk.none')
  },
  offshore: ({ own, public: view }) => own.offshore.share === 0 || own.offshore.host === null ? t('desk.now.homeAll')
    : t('desk.now.abroad', { share: percent(own.offshore.share), region: namesOf(view).region(own.offshore.host) }),
  moments: ({ own, public: view }) =>
    own.unlearning ? t('desk.now.unlearning', { field: t(`shared.field.${own.unlearning.field}`) })
    : view.fair ? t('desk.now.fair', { region: namesOf(view).region(view.fair) })
    : own.backing ? t('desk.now.backing', { field: t(`shared.field.${own.backing}`) })
    : t('desk.now.nothing'),
}

export const settingOf = (lever: Lever, view: FirmView): string => SETTINGS[lever](view)
