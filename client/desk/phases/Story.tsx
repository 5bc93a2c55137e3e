/** The debrief on the phone: one's own story, fetched when it is wanted; the boards beside it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/Button.tsx'
import { t } from '../../text/index.ts'
import { Boards } from '../Boards.tsx'
import type { Desk } from '../state.ts'

export function Story({ desk }: { desk: Desk }) {
  const box = useRef<HTMLDivElement>(null)
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading')
  const view = desk.live.view.value
  const own = desk.live.desk.value?.view.own
  useEffect(() => {
    const el = box.current
    if (!el) return
    let gone = false
    let close: (() => void) | undefined
    setState('loading')
    import('../../debrief/story.tsx').then(({ mountStory }) => {
      if (gone) return
      close = mountStory(el, desk.live)
      setState('there')
    }).catch(() => { if (!gone) setState('failed') })
    return () => { gone = true; close?.() }
  }, [desk, turn])
  return (
    <main class="page">
      <p class="page-over">{t('desk.story.title')}</p>
      <p class="hush">{t('desk.story.look')}</p>
      {state === 'loading' && <p role="status">{t('desk.story.loading')}</p>}
      {state === 'failed' && <p role="alert">{t('desk.story.failed')} <Button onClick={() => setTurn(n => n + 1)}>{t('desk.story.again')}</Button></p>}
      <div ref={box} class="story" />
      {view && <details open={state === 'failed'} class="story-boards"><summary>{t('desk.story.back')}</summary><Boards view={view} own={own?.id ?? null} region={own?.region ?? null} /></details>}
    </main>
  )
}
