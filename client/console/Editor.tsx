/** One's own scenario in the making: what is allowed is checked as it is typed, what would spoil the game is said in words. */
import { useState } from 'preact/hooks'
import { PARAMETERS } from '../../shared/economy/parameters.ts'
import { parseScenario, SCENARIOS } from '../../shared/scenarios/index.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { warningsOf, type Warning } from '../../shared/scenarios/warnings.ts'
import { refusalWords, t, type Key } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { Notice, toast } from '../ui/Notice.tsx'
import { saveScenario } from './api.ts'
import { EditBasics } from './EditBasics.tsx'
import { EditCards } from './EditCards.tsx'
import { EditParameters } from './EditParameters.tsx'
import { download } from './files.ts'

export type Change = (change: Partial<Scenario>) => void

/** A copy under a name of its own, when what it begins from ships with the game. */
export const copyOf = (s: Scenario): Scenario => (Object.hasOwn(SCENARIOS, s.id) ? { ...s, id: `my-${s.id}`.slice(0, 40), version: 1 } : s)

export function warningWords({ code, values }: Warning): string {
  const lever = values?.lever
  return t(`prepare.warning.${code}`, { ...values, ...(lever === undefined ? {} : { lever: t(`shared.lever.${lever}` as Key) }) })
}

export function Editor({ secret, from, onSaved, onLeave }: { secret: string; from: Scenario; onSaved: (saved: Scenario) => void; onLeave: () => void }) {
  const [draft, setDraft] = useState(() => copyOf(from))
  const [busy, setBusy] = useState(false)
  const change: Change = next => setDraft(now => ({ ...now, ...next }))
  const checked = parseScenario(draft)
  const mistake = 'refusal' in checked ? refusalWords(checked.refusal) : null
  const warnings = 'scenario' in checked ? warningsOf(checked.scenario) : []
  const save = async (): Promise<void> => {
    if (busy || mistake !== null) return
    setBusy(true)
    const answer = await saveScenario(secret, draft)
    setBusy(false)
    if (answer === 'noAnswer') toast(t('console.key.noAnswer'), 'warn')
    else if ('refusal' in answer) toast(refusalWords(answer.refusal), 'warn')
    else {
      toast(t('prepare.saved', { version: answer.got.version }), 'good')
      onSaved(answer.got)
    }
  }
  return (
    <main class="start editor">
      <header><h1>{t('prepare.editing')}</h1><p class="hush">{t('prepare.editingOf', { title: from.title })}</p></header>
      <form class="stack" onSubmit={event => { event.preventDefault(); void save() }}>
        <EditBasics draft={draft} change={change} />
        <EditCards draft={draft} change={change} />
        <EditParameters draft={draft} change={change} parameters={PARAMETERS} />
        <div class="editor-foot">
          {mistake !== null ? <Notice>{t('prepare.mistake', { why: mistake })}</Notice>
            : warnings.length > 0
              ? <Notice><b>{t('prepare.warnings', { count: warnings.length })}</b><ul>{warnings.map(w => <li key={w.code + w.path}>{warningWords(w)} <span class="hush small">{w.path}</span></li>)}</ul></Notice>
              : <p class="hush" role="status">{t('prepare.fine')}</p>}
          <div class="editor-row">
            <Button kind="main" type="submit" then={t('prepare.saveAfter')} blocked={mistake} icon={<SignIcon sign="check" size={24} />}>{t('prepare.save')}</Button>
            <Button blocked={mistake} onClick={() => download(`${draft.id}.json`, draft)}>{t('prepare.export')}</Button>
            <Button onClick={onLeave}>{t('prepare.leave')}</Button>
          </div>
        </div>
      </form>
    </main>
  )
}
