/** The briefing: the scenario's text, one paragraph large at a time, the goal always below. */
import { useEffect, useState } from 'preact/hooks'
import type { Live } from '../live.ts'
import { t, type Key } from '../text/index.ts'
import { briefingOf } from './address.ts'

/** ms that a paragraph stays, by its length: slow reading aloud */
const READ_MS = (text: string): number => 5000 + text.length * 75

export function Briefing({ live }: { live: Live }) {
  const session = live.session.value
  const [text, setText] = useState<string[]>([])
  const [at, setAt] = useState(0)
  const code = session?.code ?? ''
  useEffect(() => { if (code) void briefingOf(code).then(setText) }, [code])
  useEffect(() => {
    if (text.length < 2 || session?.paused) return
    const timer = setTimeout(() => setAt(n => (n + 1) % text.length), READ_MS(text[at] ?? ''))
    return () => clearTimeout(timer)
  }, [text, at, session?.paused])
  if (!session) return null
  return (
    <div class="briefing">
      <header><h1>{session.title}</h1><p>{t('wall.year.late')} <b>{session.code}</b></p></header>
      <p class="briefing-text" key={at}>{text[at] ?? ''}</p>
      {text.length > 1 && (
        <ol class="briefing-line" aria-hidden="true">{text.map((_, i) => <li key={i} class={i === at ? 'now' : i < at ? 'done' : undefined} />)}</ol>
      )}
      <footer>
        <p><b>{t(`wall.briefing.goal.${session.goal === 'firm' || session.goal === 'region' ? session.goal : 'both'}` as Key)}</b></p>
        {session.bots > 0 && <p>{t('wall.briefing.bots', { count: session.bots })}</p>}
      </footer>
    </div>
  )
}
