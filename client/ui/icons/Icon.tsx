/** The sheet that all icons are drawn on: ink line, round ends, silent unless it has a label. */
import type { ComponentChildren } from 'preact'

export interface IconProps {
  /** px or any CSS length; 1.5em when not given */ size?: number | string
  /** words for ears; without them the icon is decoration */ label?: string
  class?: string
}
export interface SheetProps extends IconProps { grid?: number; line?: number; children?: ComponentChildren }

export const INK = 'var(--ink)'
export const YOU = 'var(--you)'

export function Icon({ size = '1.5em', label, grid = 32, line = 2.2, children, class: name }: SheetProps) {
  return (
    <svg
      class={name} width={size} height={size} viewBox={`0 0 ${grid} ${grid}`} fill="none" stroke={INK} stroke-width={line}
      stroke-linecap="round" stroke-linejoin="round" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : 'true'}
    >
      {children}
    </svg>
  )
}
