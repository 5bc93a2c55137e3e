/** One session of the list: open it, read its debrief again, or make the same again. */
import { useState } from 'preact/hooks'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { toast } from '../ui/Notice.tsx'
import { createLike, type SessionCard } from './api.ts'

/** Where a session stands: one that is open with nobody connected sleeps. Pure. */
export function stateWords(s: SessionCard): string {
  const years = { year: Math.max(1, s.year ?? 1), years: s.years ?? 1 }
  switch (s.phase) {
    case 'lobby': return t('console.start.state.lobby')
    case 'debrief': case 'closed': return t(`console.start.state.${s.phase}`)
    default: return t(s.connected === 0 ? 'console.start.state.sleeping' : 'console.start.state.running', years)
  }
}

export function SessionRow({ session: s, secret, onOpen }: { session: SessionCard; secret: string; onOpen: (code: string) => void }) {
  const [busy, setBusy] = useState(false)
  const date = s.createdAt === undefined ? '' : new Date(s.createdAt).toLocaleDateString([], { day: 'numeric', month: 'short', year: 'numeric' })
  const who = s.students ? ` · ${t('console.start.students', { count: s.students })}` : ''
  const again = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await createLike(secret, s.code)
    setBusy(false)
    if (answer === 'noAnswer') toast(t('console.key.noAnswer'), 'warn')
    else if ('refusal' in answer) toast(refusalWords(answer.refusal), 'warn')
    else { toast(t('console.start.againDone'), 'good'); onOpen(answer.got.code) }
  }
  return (
    <li class="session-row">
      <Button wide then={t('console.start.row', { title: s.title, state: stateWords(s), date }) + who} icon={<SignIcon sign="next" size={20} />} onClick={() => onOpen(s.code)}>{t('console.start.open', { code: s.code })}</Button>
      <div class="editor-row">
        {(s.phase === 'debrief' || s.phase === 'closed') && <a class="button" href={`/debrief?code=${s.code}`} target="_blank" rel="noopener" aria-label={t('console.start.debriefLabel', { code: s.code })}>{t('console.start.debrief')}</a>}
        <Button label={t('console.start.againLabel', { code: s.code })} onClick={() => void again()}>{t('console.start.again')}</Button>
      </div>
    </li>
  )
}
