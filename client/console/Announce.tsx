/** Something to be told to the class; stays until it is taken away. */
import { useState } from 'preact/hooks'
import type { Live } from '../live.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Act } from './act.ts'

const MAX = 280
export function Announce({ live, act }: { live: Live; act: Act }) {
  const [text, setText] = useState('')
  const shown = live.session.value?.announcement ?? ''
  return (
    <section class="card announce">
      <form onSubmit={event => { event.preventDefault(); if (text.trim()) void act({ do: 'announce', text }).then(ok => { if (ok) setText('') }) }}>
        <div class="spread"><h2><label for="announce">{t('console.announce.title')}</label></h2><span class="hush small">{t('console.announce.hint')}</span></div>
        {shown && <p class="announce-now">{t('console.announce.now', { text: shown })}</p>}
        <div class="row">
          <input id="announce" class="input" value={text} maxLength={MAX} onInput={event => setText(event.currentTarget.value)} />
          {shown && !text ? <Button onClick={() => void act({ do: 'announce', text: '' })}>{t('console.announce.clear')}</Button> : <Button type="submit">{t('console.announce.show')}</Button>}
        </div>
      </form>
    </section>
  )
}
