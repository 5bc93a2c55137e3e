/** What is needed seldom, and what cannot be taken back (asked twice). */
import { useState } from 'preact/hooks'
import { DECIDING, type HostAction } from '../../shared/session/types.ts'
import type { Live } from '../live.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/Notice.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'
import { saveFile } from './api.ts'
import { Ask } from './Ask.tsx'
import { YearSeconds } from './pace.tsx'

interface Question { title: string; words: string; yes: string; action: HostAction }

export interface MoreProps { live: Live; act: Act; secret: string; onClose: () => void; onSessions: () => void; onDeeds: () => void }
export function More({ live, act, secret, onClose, onSessions, onDeeds }: MoreProps) {
  const [question, setQuestion] = useState<Question | null>(null)
  const s = live.session.value
  if (!s) return null
  if (question) return <Ask {...question} onYes={() => void act(question.action)} onClose={onClose} />
  const save = async (): Promise<void> => {
    const why = await saveFile(secret, s.code)
    if (why !== null) toast(t('console.more.fileFailed', { why: why === 'noAnswer' ? t('console.key.noAnswer') : refusalWords(why) }), 'warn')
  }
  const grave = (title: string, words: string, yes: string, action: HostAction) => (
    <Button wide then={words} onClick={() => setQuestion({ title, words, yes, action })}>{yes}</Button>
  )
  return (
    <Sheet title={t('console.more.title')} onClose={onClose}>
      <div class="stack">
        <Button wide then={t(s.locked ? 'console.more.unlockThen' : 'console.more.lockThen')} onClick={() => void act({ do: 'lock', locked: !s.locked })}>{t(s.locked ? 'console.more.unlock' : 'console.more.lock')}</Button>
        <div class="field">
          <span class="label">{t('console.start.year')}</span>
          <YearSeconds value={Math.round(s.monthMs * 12 / 1000)} onChange={secondsPerYear => void act({ do: 'settings', settings: { secondsPerYear } })} />
        </div>
        <Button wide then={t('lesson.deeds.after')} onClick={onDeeds}>{t('lesson.deeds.title')}</Button>
        <Button wide then={t('console.more.fileThen')} onClick={() => void save()}>{t('console.more.file')}</Button>
        {DECIDING.includes(s.phase) && grave(t('console.more.endGameAsk', { year: Math.max(1, s.year) }), t('console.more.endGameThen'), t('console.more.endGame'), { do: 'endGame' })}
        {s.phase !== 'lobby' && grave(t('console.more.lobbyAsk'), t('console.more.lobbyThen'), t('console.more.lobby'), { do: 'backToLobby' })}
        {s.phase !== 'closed' && grave(t('console.more.closeAsk'), t('console.more.closeThen'), t('console.more.close'), { do: 'close' })}
        <Button wide onClick={onSessions}>{t('console.more.sessions')}</Button>
      </div>
    </Sheet>
  )
}
