/** Every parameter of the model, by mechanism: what it means, its unit, its range, its usual value; changed ones stand out. */
import { useState } from 'preact/hooks'
import type { NamedParameter } from '../../shared/economy/parameters.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { t, type Key } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Change } from './Editor.tsx'

const matches = (p: NamedParameter, text: string): boolean => `${p.name} ${p.meaning} ${t(`prepare.mechanism.${p.mechanism}` as Key)}`.toLowerCase().includes(text.toLowerCase().trim())
/** Plain digits: a number field must read back what it shows. */
const plain = (x: number): string => String(x)

export function EditParameters({ draft, change, parameters }: { draft: Scenario; change: Change; parameters: readonly NamedParameter[] }) {
  const [text, setText] = useState('')
  const [only, setOnly] = useState(false)
  const count = Object.keys(draft.params).length
  const shown = parameters.filter(p => matches(p, text) && (!only || p.name in draft.params))
  const groups = [...new Set(shown.map(p => p.mechanism))]
  const set = (name: string, value: number | null): void => {
    const { [name]: _old, ...rest } = draft.params
    change({ params: value === null ? rest : { ...rest, [name]: value } })
  }
  return (
    <section class="card start-form" aria-labelledby="edit-params">
      <h2 id="edit-params">{t('prepare.params')}</h2>
      <p class="hush">{t('prepare.paramsHint')}</p>
      <div class="editor-row">
        <input class="input" type="search" aria-label={t('prepare.search')} placeholder={t('prepare.search')} value={text} onInput={e => setText(e.currentTarget.value)} />
        <Button pressed={only} onClick={() => setOnly(!only)}>{t('prepare.onlyChanged', { count })}</Button>
      </div>
      {shown.length === 0 && <p class="hush">{t('prepare.none')}</p>}
      {groups.map(mechanism => {
        const own = shown.filter(p => p.mechanism === mechanism), changed = own.filter(p => p.name in draft.params).length
        return (
          <details key={mechanism} class="params" open={text.trim() !== '' || only}>
            <summary>{t(`prepare.mechanism.${mechanism}` as Key)}{changed > 0 && <span class="hush"> · {changed} {t('prepare.changed')}</span>}</summary>
            <ul>{own.map(p => <Row key={p.name} parameter={p} value={draft.params[p.name]} onSet={value => set(p.name, value)} />)}</ul>
          </details>
        )
      })}
    </section>
  )
}

function Row({ parameter: p, value, onSet }: { parameter: NamedParameter; value: number | undefined; onSet: (value: number | null) => void }) {
  const id = `p-${p.name}`, wrong = value !== undefined && !(value >= p.min && value <= p.max)
  return (
    <li class={value === undefined ? undefined : 'changed'}>
      <div><label for={id}><b>{p.meaning}</b></label><p id={`${id}-hint`} class="hush small">{p.name} · {t('prepare.range', { min: plain(p.min), max: plain(p.max), unit: p.unit })} · {t('prepare.usual', { value: plain(p.value) })}</p></div>
      <input id={id} class="input" inputMode="decimal" aria-describedby={`${id}-hint`} aria-invalid={wrong || undefined} placeholder={plain(p.value)} value={value === undefined ? '' : plain(value)}
        onChange={e => { const typed = e.currentTarget.value.trim().replace(',', '.'); onSet(typed === '' ? null : Number(typed)) }} />
      {value !== undefined && <Button kind="quiet" label={t('prepare.resetLabel', { name: p.meaning })} onClick={() => onSet(null)}>{t('prepare.reset')}</Button>}
    </li>
  )
}
