/** A whole number by two thumbs: less, value, more. */
import type { ComponentChildren } from 'preact'
import { number, t } from '../text/index.ts'
import { SignIcon } from './icons/signs.tsx'
import './controls.css'

export interface StepperProps {
  /** what is counted, for ears: "Research" */ what: string
  value: number
  onChange: (value: number) => void
  min?: number
  max?: number
  step?: number
  /** how the value reads; the number itself when not given */ words?: ComponentChildren
}
export function Stepper({ what, value, onChange, min = 0, max = Infinity, step = 1, words }: StepperProps) {
  const button = (to: number, sign: 'plus' | 'minus', label: string) => (
    <button type="button" class="button" aria-label={label} aria-disabled={to < min || to > max || undefined} onClick={() => { if (to >= min && to <= max) onChange(to) }}>
      <SignIcon sign={sign} size={20} />
    </button>
  )
  return (
    <div class="stepper" role="group" aria-label={what}>
      {button(value - step, 'minus', t('shared.take', { what }))}
      <output aria-live="polite">{words ?? number(value)}</output>
      {button(value + step, 'plus', t('shared.add', { what }))}
    </div>
  )
}
