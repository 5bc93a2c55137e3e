/** Name, briefing, prize, years, and when each lever opens. */
import { LEVERS } from '../../shared/economy/dimensions.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { number, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Stepper } from '../ui/Stepper.tsx'
import type { Change } from './Editor.tsx'

const YEARS_MAX = 12
const GOALS = ['firm', 'region', 'both'] as const

export function EditBasics({ draft, change }: { draft: Scenario; change: Change }) {
  return (
    <section class="card start-form">
      <div class="editor-names">
        <div class="field"><label for="s-title">{t('prepare.name')}</label><input id="s-title" class="input" value={draft.title} maxLength={60} onInput={e => change({ title: e.currentTarget.value })} /></div>
        <div class="field"><label for="s-id">{t('prepare.short')}</label><input id="s-id" class="input" value={draft.id} maxLength={40} aria-describedby="s-id-hint" spellcheck={false} onInput={e => change({ id: e.currentTarget.value })} /><p id="s-id-hint" class="hush small">{t('prepare.shortHint')}</p></div>
      </div>
      <div class="field"><label for="s-briefing">{t('prepare.briefing')}</label>
        <textarea id="s-briefing" class="input" rows={8} value={draft.briefing.join('\n\n')} onChange={e => change({ briefing: e.currentTarget.value.split(/\n\s*\n/).map(p => p.trim()).filter(Boolean) })} />
      </div>
      <div class="field"><span class="label">{t('prepare.goal')}</span>
        <div class="choices" role="group" aria-label={t('prepare.goal')}>{GOALS.map(goal => <Button key={goal} pressed={draft.goal === goal} onClick={() => change({ goal })}>{t(`prepare.goals.${goal}`)}</Button>)}</div>
      </div>
      <div class="field"><span class="label">{t('prepare.years')}</span><Stepper what={t('prepare.years')} value={draft.years} min={1} max={YEARS_MAX} onChange={years => change({ years })} /></div>
      <fieldset class="editor-levers">
        <legend>{t('prepare.levers')}</legend>
        {LEVERS.map(lever => (
          <label key={lever}>{t(`shared.lever.${lever}`)}
            <select class="input" value={draft.levers[lever] ?? ''} onChange={e => change({ levers: { ...draft.levers, [lever]: e.currentTarget.value === '' ? null : Number(e.currentTarget.value) } })}>
              {Array.from({ length: YEARS_MAX }, (_, i) => <option key={i} value={i + 1}>{t('prepare.openIn', { year: number(i + 1) })}</option>)}
              <option value="">{t('prepare.never')}</option>
            </select>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
