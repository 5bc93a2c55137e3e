/** Entry of the instructor's console: key, then a session. The address keeps the code, so that a reload comes back here. */
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../ui/base.css'
import './console.css'
import './people.css'
import { connect, type Live } from '../connection.ts'
import { tidyCode } from '../join/tidy.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice, Toasts } from '../ui/Notice.tsx'
import { forgetKey, getInfo, keepKey, takeKey, type Info } from './api.ts'
import { KeyPage } from './KeyPage.tsx'
import { Run } from './Run.tsx'
import { Start } from './Start.tsx'

const given = takeKey()

function Console() {
  const [key, setKey] = useState(given)
  const [wrong, setWrong] = useState(false)
  const [code, setCode] = useState(() => tidyCode(new URLSearchParams(location.search).get('code') ?? '') || null)
  const [live, setLive] = useState<Live | null>(null)
  const [info, setInfo] = useState<Info | null>(null)
  const [deaf, setDeaf] = useState(0)

  const open = (to: string | null): void => {
    history.pushState(null, '', to ? `?code=${to}` : location.pathname)
    setCode(to)
  }
  const wrongKey = (): void => { forgetKey(); setWrong(true); setKey(null) }

  useEffect(() => {
    const walk = (): void => setCode(tidyCode(new URLSearchParams(location.search).get('code') ?? '') || null)
    addEventListener('popstate', walk)
    return () => removeEventListener('popstate', walk)
  }, [])
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    void getInfo().then(answer => {
      if (typeof answer === 'object' && 'got' in answer) setInfo(answer.got)
      else again = setTimeout(() => setDeaf(n => n + 1), 1500)
    })
    return () => clearTimeout(again)
  }, [deaf])
  useEffect(() => {
    if (!key || !code) return
    const made = connect(code, { as: 'host', secret: key })
    setLive(made)
    const stop = made.status.subscribe(status => {
      if (status === 'refused' && made.refusal.peek()?.code === 'notInstructor') queueMicrotask(wrongKey)
    })
    return () => { stop(); made.leave(); setLive(null) }
  }, [key, code])

  if (!key) return <KeyPage wrong={wrong} onKey={next => { keepKey(next); setWrong(false); setKey(next) }} />
  if (live && code) {
    return live.status.value === 'refused'
      ? <main class="start"><Run live={live} secret={key} info={info} onSessions={() => open(null)} /><Button onClick={() => open(null)}>{t('console.more.sessions')}</Button></main>
      : <Run live={live} secret={key} info={info} onSessions={() => open(null)} />
  }
  if (info) return <Start secret={key} info={info} onOpen={open} onWrongKey={wrongKey} />
  return <main class="start">{deaf > 1 && <Notice>{t('console.key.noAnswer')}</Notice>}</main>
}

render(<><Console /><Toasts /></>, document.getElementById('app') as HTMLElement)
