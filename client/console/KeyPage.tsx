/** Without the instructor's key there is nothing to see here but how to get in. */
import { useState } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { keyIn } from './api.ts'

export function KeyPage({ wrong, onKey }: { wrong: boolean; onKey: (key: string) => void }) {
  const [text, setText] = useState('')
  return (
    <main class="start key">
      <header><h1>{t('shared.title')}</h1></header>
      <form class="card start-form" onSubmit={event => { event.preventDefault(); const key = keyIn(text) ?? text.trim(); if (key) onKey(key) }}>
        <h2>{t('console.key.title')}</h2>
        <p>{t('console.key.words')}</p>
        {wrong && <Notice>{t('console.key.wrong')}</Notice>}
        <div class="field"><label for="key">{t('console.key.field')}</label><input id="key" class="input" autoComplete="off" spellcheck={false} value={text} onInput={event => setText(event.currentTarget.value)} /></div>
        <Button kind="main" type="submit" wide>{t('console.key.open')}</Button>
      </form>
    </main>
  )
}
