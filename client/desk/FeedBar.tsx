/** On phones: the newest line at the thumb; a tap shows all. */
import { useState } from 'preact/hooks'
import type { FirmView } from '../../shared/view/types.ts'
import { SignIcon } from '../ui/icons.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { t } from '../text/index.ts'
import { Feed, LineIcon, Words } from './Feed.tsx'
import { linesOf } from './logic/log.ts'
import { namesOf } from './logic/names.ts'
import type { Desk } from './state.ts'

export function FeedBar({ desk, view }: { desk: Desk; view: FirmView }) {
  const [open, setOpen] = useState(false)
  const newest = desk.heard.log.value.at(-1)
  const line = newest && linesOf(newest, namesOf(view.public), 1).lines[0]
  return (
    <>
      <button type="button" class="feed-bar" aria-haspopup="dialog" aria-label={line ? undefined : t('desk.heard.open')} onClick={() => setOpen(true)}>
        {line ? <><LineIcon line={line} size={30} /><span class="feed-bar-words"><Words line={line} /></span></> : <span class="feed-bar-words hush">{t('desk.heard.nothing')}</span>}
        <SignIcon sign="up" size={24} />
      </button>
      {/* for ears: the same line, told politely; the sheet has all of them */}
      <div class="ear" role="log" aria-live="polite">{line?.words}</div>
      {open && <Sheet title={t('desk.heard.title')} onClose={() => setOpen(false)}><Feed desk={desk} view={view} titled={false} /></Sheet>}
    </>
  )
}
