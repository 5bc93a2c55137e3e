/** Six levers, in the hand of the channels. */
import type { ComponentChildren } from 'preact'
import type { Lever } from '../../../shared/economy/dimensions.ts'
import { Icon, INK, YOU, type IconProps } from './Icon.tsx'

const drawings: Record<Lever, ComponentChildren> = {
  place: <><path d="M9 19.5 3 22.5l6 6.5h14l6-6.5-6-3" /><path d="M16 24c-5-5.5-7.5-9-7.5-13a7.5 7.5 0 0 1 15 0c0 4-2.5 7.5-7.5 13Z" fill={YOU} /><circle cx="16" cy="11" r="2.6" fill="var(--card)" /></>,
  attention: <><ellipse cx="10.5" cy="16" rx="8" ry="3.2" fill={YOU} /><path d="M2.5 16v4.5c0 1.8 3.6 3.2 8 3.2s8-1.4 8-3.2V16M2.5 20.5V25c0 1.8 3.6 3.2 8 3.2s8-1.4 8-3.2v-4.5" /><circle cx="23" cy="8" r="5.5" fill={YOU} /><path d="M25 17.5v8M22.2 23l2.8 2.8 2.8-2.8" /></>,
  watch: <><path d="M2.5 16C6 9.8 10.5 7 16 7s10 2.8 13.5 9C26 22.2 21.5 25 16 25S6 22.2 2.5 16Z" /><circle cx="16" cy="16" r="5.3" fill={YOU} /><circle cx="16" cy="16" r="1.8" fill={INK} stroke="none" /></>,
  pipelines: <><path d="M9 24c7 0 7-16 14-16" stroke-width="8" /><path d="M9 24c7 0 7-16 14-16" stroke={YOU} stroke-width="3.8" /><circle cx="6.5" cy="24" r="4" fill="var(--card)" /><circle cx="25.5" cy="8" r="4" fill="var(--card)" /></>,
  offshore: <><path d="M3 18h26l-4 7.5H7Z" fill={INK} /><path d="M8 18v-6h8v6" fill={YOU} /><path d="M16 18V8h7v10M19.5 8V4.5" /><path d="M3 29c2.2 0 2.2-1.5 4.3-1.5S9.5 29 11.7 29s2.1-1.5 4.3-1.5 2.1 1.5 4.3 1.5 2.2-1.5 4.4-1.5S26.8 29 29 29" stroke-width="1.8" /></>,
  moments: <><path d="M4 7h24v21H4ZM4 13h24M10 4v6M22 4v6" /><path d="m16 15.3 1.7 3.5 3.8.5-2.8 2.7.7 3.8-3.4-1.8-3.4 1.8.7-3.8-2.8-2.7 3.8-.5Z" fill={YOU} stroke-width="1.6" /></>,
}

export function LeverIcon({ lever, ...icon }: IconProps & { lever: Lever }) {
  return <Icon {...icon}>{drawings[lever]}</Icon>
}
