/** The instructor's sessions, and the form for a new one. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { getSessions, type Info, type SessionCard } from './api.ts'
import { NewSession } from './NewSession.tsx'

export function Start({ secret, info, onOpen, onWrongKey }: { secret: string; info: Info; onOpen: (code: string) => void; onWrongKey: () => void }) {
  const [sessions, setSessions] = useState<SessionCard[] | null>(null)
  const [open, closed] = [sessions?.filter(s => s.phase !== 'closed') ?? [], sessions?.filter(s => s.phase === 'closed') ?? []]

  useEffect(() => {
    let stop = false
    void getSessions(secret).then(answer => {
      if (stop || answer === 'noAnswer') return
      if ('refusal' in answer) onWrongKey()
      else setSessions(answer.got)
    })
    return () => { stop = true }
  }, [secret])

  return (
    <main class="start">
      <header><h1>{t('shared.title')}</h1><p class="hush">{t('console.title')}</p></header>
      <section class="card start-list" aria-labelledby="running">
        <h2 id="running">{t('console.start.running')}</h2>
        {sessions && open.length === 0 && <p class="hush">{t('console.start.none')}</p>}
        <ul>{open.map(s => <SessionRow key={s.code} session={s} onOpen={onOpen} />)}</ul>
        {closed.length > 0 && <details><summary>{t('console.start.closed', { count: closed.length })}</summary><ul>{closed.map(s => <SessionRow key={s.code} session={s} onOpen={onOpen} />)}</ul></details>}
      </section>
      <NewSession secret={secret} info={info} onOpen={onOpen} />
    </main>
  )
}

function SessionRow({ session: s, onOpen }: { session: SessionCard; onOpen: (code: string) => void }) {
  const what = t('console.start.row', { title: s.title, phase: t(`shared.phase.${s.phase}`) })
  const who = s.students === undefined ? '' : ` · ${t('console.start.students', { count: s.students })}`
  return <li><Button wide then={what + who} icon={<SignIcon sign="next" size={20} />} onClick={() => onOpen(s.code)}>{t('console.start.open', { code: s.code })}</Button></li>
}
