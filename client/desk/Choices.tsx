/** One of several, as rows that a thumb can hit; real radio buttons underneath. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface Option<V extends string> { value: V; title: ComponentChildren; words?: ComponentChildren; icon?: ComponentChildren; side?: ComponentChildren; disabled?: boolean }

export function Choices<V extends string>({ legend, options, value, onChange, compact }: {
  legend: string; options: readonly Option<V>[]; value: V | null; onChange: (value: V) => void; /** side by side */ compact?: boolean
}) {
  const name = useId()
  return (
    <fieldset class={`choices${compact ? ' compact' : ''}`}>
      <legend>{legend}</legend>
      <div>{options.map(o => (
        <label key={o.value} class={`choice${o.value === value ? ' chosen' : ''}${o.disabled ? ' off' : ''}`}>
          <input type="radio" name={name} value={o.value} checked={o.value === value} disabled={o.disabled} onChange={() => onChange(o.value)} />
          {o.icon}
          <span class="choice-words"><span class="choice-top"><b>{o.title}</b>{o.side && <span class="choice-side">{o.side}</span>}</span>{o.words && <span class="choice-more">{o.words}</span>}</span>
        </label>
      ))}</div>
    </fieldset>
  )
}
