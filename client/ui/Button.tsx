/** Buttons. `main` is the black one: verb and object, and below it what happens. One `main` a screen. */
import type { ComponentChildren } from 'preact'
import './controls.css'

export interface ButtonProps {
  children: ComponentChildren
  onClick?: () => void
  kind?: 'main' | 'second' | 'quiet' | 'danger'
  /** second line of a main button: what happens */ then?: ComponentChildren
  icon?: ComponentChildren
  type?: 'button' | 'submit'
  /** why it cannot be pressed; it stays focusable and says so */ blocked?: string | null
  pressed?: boolean
  label?: string
  wide?: boolean
  id?: string
}

export function Button({ children, onClick, kind = 'second', then, icon, type = 'button', blocked = null, pressed, label, wide, id }: ButtonProps) {
  return (
    <button
      id={id} type={type} class={`button ${kind}${wide ? ' wide' : ''}`} aria-label={label} aria-pressed={pressed}
      aria-disabled={blocked !== null || undefined} title={blocked ?? undefined}
      onClick={event => { if (blocked !== null) event.preventDefault(); else onClick?.() }}
    >
      <span class="button-words">
        <span class="button-verb">{children}</span>
        {then != null && <span class="button-then">{then}</span>}
      </span>
      {icon}
    </button>
  )
}
