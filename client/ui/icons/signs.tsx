/** Signs of the interface: what happened, what is wrong, where it leads. */
import type { ComponentChildren } from 'preact'
import { Icon, INK, YOU, type IconProps } from './Icon.tsx'

const drawings = {
  check: <path d="m6 17 7 7L26 9" stroke-width="3.2" />,
  cross: <path d="m8 8 16 16M24 8 8 24" stroke-width="2.8" />,
  next: <path d="m12 6 10 10-10 10" stroke-width="3" />,
  back: <path d="M20 6 10 16l10 10" stroke-width="3" />,
  up: <path d="m6 20 10-10 10 10" stroke-width="3" />,
  down: <path d="m6 12 10 10 10-10" stroke-width="3" />,
  plus: <path d="M16 6v20M6 16h20" stroke-width="3" />,
  minus: <path d="M6 16h20" stroke-width="3" />,
  play: <path d="M8 5v22l19-11Z" fill={YOU} stroke="none" />,
  pause: <path d="M9 6h4v20H9ZM19 6h4v20h-4Z" fill={INK} stroke="none" />,
  lock: <><rect x="6" y="14" width="20" height="14" rx="2.5" fill={INK} /><path d="M10.5 14V9.5a5.5 5.5 0 0 1 11 0V14" /><path d="M16 19v4" stroke="var(--card)" /></>,
  unlock: <><rect x="6" y="14" width="20" height="14" rx="2.5" /><path d="M10.5 14V9.5a5.5 5.5 0 0 1 10.5-2.3M16 19v4" /></>,
  warning: <><path d="M16 4 29.5 27.5h-27Z" fill={YOU} /><path d="M16 13v6.5M16 23.8v.1" stroke-width="2.8" /></>,
  away: <><path d="M10 4h12v24H10ZM14.5 24.5h3" /><path d="M3 27 29 5" stroke="var(--card)" stroke-width="6" /><path d="M3 27 29 5" /></>,
  undecided: <path d="M10.5 11.5A5.6 5.6 0 0 1 16 6c3.3 0 5.6 2.2 5.6 5 0 4-5.6 4.2-5.6 8.8M16 26v.1" stroke-width="3" />,
  debt: <><circle cx="16" cy="16" r="11.5" /><path d="M10 16h12" stroke-width="3.2" /></>,
  bot: <><path d="M6 11h20v15H6ZM16 11V5.5M3 17v4M29 17v4" /><circle cx="16" cy="5" r="1.6" fill={YOU} /><path d="M11.5 17v2M20.5 17v2M12 22.5h8" stroke-width="2.6" /></>,
  clock: <><circle cx="16" cy="16" r="12" /><path d="M16 8.5V16l5 3.5" /></>,
  fine: <><circle cx="16" cy="16" r="12" fill="var(--done)" /><path d="m10.5 16.5 4 4 7.5-9" /></>,
  watching: <><path d="M3 16c3.5-5.5 8-8 13-8s9.5 2.5 13 8c-3.5 5.5-8 8-13 8S6.5 21.5 3 16Z" /><circle cx="16" cy="16" r="3.6" fill={INK} stroke="none" /></>,
  globe: <><circle cx="16" cy="16" r="12" /><path d="M4 16h24M16 4c-8 7-8 17 0 24M16 4c8 7 8 17 0 24" /></>,
  person: <><circle cx="16" cy="10.5" r="5.5" /><path d="M5 28a11 11 0 0 1 22 0Z" /></>,
  card: <><rect x="6" y="4" width="20" height="24" rx="2.5" /><path d="M11 11h10M11 16h10M11 21h5" /></>,
  wall: <><path d="M3 6h26v16H3ZM16 22v6M10 28h12" /></>,
} satisfies Record<string, ComponentChildren>

export type Sign = keyof typeof drawings
export function SignIcon({ sign, ...icon }: IconProps & { sign: Sign }) {
  return <Icon {...icon}>{drawings[sign]}</Icon>
}

/** Up, down or level: a triangle with an ink edge, told by its direction and not by its colour. */
export function Trend({ by, ...icon }: IconProps & { by: number }) {
  return (
    <Icon grid={16} size=".9em" line={1.3} {...icon}>
      {by > 0 ? <path d="M8 2 15 14H1Z" fill="var(--gain)" /> : by < 0 ? <path d="M8 14 1 2h14Z" fill="var(--loss)" /> : <path d="M2 6h12v4H2Z" fill="var(--card)" />}
    </Icon>
  )
}
