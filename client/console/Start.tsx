/** The instructor's sessions, and the form for a new one. */
import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import type { Phase } from '../../shared/session/types.ts'
import { t } from '../text/index.ts'
import { toast } from '../ui/Notice.tsx'
import { Ask } from './Ask.tsx'
import { dropScenario, getScenarios, getSessions, type Info, type SessionCard } from './api.ts'
import { Editor } from './Editor.tsx'
import { NewSession } from './NewSession.tsx'
import { SessionRow } from './SessionRow.tsx'

/** Phases in which a session is finished: there is nothing left to play. */
const OVER: readonly Phase[] = ['debrief', 'closed']

export function Start({ secret, info, onOpen, onWrongKey }: { secret: string; info: Info; onOpen: (code: string) => void; onWrongKey: () => void }) {
  const [sessions, setSessions] = useState<SessionCard[] | null>(null)
  const [own, setOwn] = useState<Scenario[]>([])
  const [chosen, setChosen] = useState(info.scenarios[0]?.id ?? '')
  const [editing, setEditing] = useState<Scenario | null>(null)
  const [dropping, setDropping] = useState<Scenario | null>(null)
  const [open, closed] = [sessions?.filter(s => !OVER.includes(s.phase)) ?? [], sessions?.filter(s => OVER.includes(s.phase)) ?? []]

  useEffect(() => {
    let stop = false
    void getSessions(secret).then(answer => {
      if (stop || answer === 'noAnswer') return
      if ('refusal' in answer) onWrongKey()
      else setSessions(answer.got)
    })
    void getScenarios(secret).then(answer => { if (!stop && answer !== 'noAnswer' && 'got' in answer) setOwn(answer.got) })
    return () => { stop = true }
  }, [secret])

  const saved = (scenario: Scenario): void => {
    setOwn([...own.filter(s => s.id !== scenario.id), scenario])
    setChosen(scenario.id)
    setEditing(null)
  }
  const drop = async (scenario: Scenario): Promise<void> => {
    const answer = await dropScenario(secret, scenario.id)
    if (answer === 'noAnswer' || 'refusal' in answer) { toast(t('console.key.noAnswer'), 'warn'); return }
    setOwn(own.filter(s => s.id !== scenario.id))
    setChosen(info.scenarios[0]?.id ?? '')
    toast(t('prepare.removed'), 'good')
  }
  if (editing) return <Editor secret={secret} from={editing} onSaved={saved} onLeave={() => setEditing(null)} />

  return (
    <main class="start">
      <header><h1>{t('shared.title')}</h1><p class="hush">{t('console.title')}</p></header>
      <section class="card start-list" aria-labelledby="running">
        <h2 id="running">{t('console.start.running')}</h2>
        {sessions && open.length === 0 && <p class="hush">{t('console.start.none')}</p>}
        <ul>{open.map(s => <SessionRow key={s.code} session={s} secret={secret} onOpen={onOpen} />)}</ul>
        {closed.length > 0 && <details><summary>{t('console.start.closed', { count: closed.length })}</summary><ul>{closed.map(s => <SessionRow key={s.code} session={s} secret={secret} onOpen={onOpen} />)}</ul></details>}
      </section>
      <NewSession secret={secret} own={own} chosen={chosen} onChosen={setChosen} onOpen={onOpen} onEdit={setEditing} onDrop={setDropping} />
      {dropping && <Ask title={t('prepare.removeAsk', { title: dropping.title })} words={t('prepare.removeWords')} yes={t('prepare.remove')} onYes={() => void drop(dropping)} onClose={() => setDropping(null)} />}
    </main>
  )
}
