/** Twelve channels on a 32 grid: ink line and one yellow part. The twelfth, `initial`, is a flag that was brought along. */
import type { ComponentChildren } from 'preact'
import type { Channel } from '../../../shared/economy/dimensions.ts'
import { Icon, INK, YOU, type IconProps } from './Icon.tsx'

const drawings: Record<Channel, ComponentChildren> = {
  initial: <><path d="M8 28V4" /><path d="M8 5h15l-4 5 4 5H8Z" fill={YOU} /></>,
  research: <><path d="M9.7 20.5h12.6l3 5.3A1.5 1.5 0 0 1 24 28H8a1.5 1.5 0 0 1-1.3-2.2Z" fill={YOU} stroke="none" /><path d="M12 4h8M13.5 4v9L6.7 25.8A1.5 1.5 0 0 0 8 28h16a1.5 1.5 0 0 0 1.3-2.2L18.5 13V4M9.7 20.5h12.6" /></>,
  capability: <><path d="M3 28h26" /><path d="M16 28V14" /><path d="M16 22c-5 0-8-2-9-6 5-.5 8 1.5 9 6ZM16 22c5 0 8-2 9-6-5-.5-8 1.5-9 6Z" fill={YOU} /><path d="M16 14c-3-2.5-3-6.5 0-10 3 3.5 3 7.5 0 10Z" /></>,
  vertical: <><rect x="10" y="12" width="12" height="8" rx="1" fill={YOU} /><path d="M11 3h10v5H11ZM11 24h10v5H11Z" /><path d="M5 9v14M5 9 2.5 12M5 9l2.5 3M27 23V9M27 23l-2.5-3M27 23l2.5-3" /></>,
  horizontal: <><path d="M2.5 16C6 9.8 10.5 7 16 7s10 2.8 13.5 9C26 22.2 21.5 25 16 25S6 22.2 2.5 16Z" /><circle cx="16" cy="16" r="5.3" fill={YOU} /><circle cx="16" cy="16" r="1.8" fill={INK} stroke="none" /></>,
  social: <><path d="M6 14h16v7a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6Z" fill={YOU} /><path d="M22 16h2.5a3.5 3.5 0 0 1 0 7H22M11 10c-1.5-2 1.5-3 0-5.5M17 10c-1.5-2 1.5-3 0-5.5" /></>,
  pipeline: <><path d="M9 24c7 0 7-16 14-16" stroke-width="8" /><path d="M9 24c7 0 7-16 14-16" stroke={YOU} stroke-width="3.8" /><circle cx="6.5" cy="24" r="4" fill="var(--card)" /><circle cx="25.5" cy="8" r="4" fill="var(--card)" /></>,
  fair: <><path d="M16 8V3l4 1.5L16 6" /><path d="M3.5 15 16 8l12.5 7-1.5 4H5Z" fill={YOU} /><path d="M6 19v9h20v-9M13 28v-5h6v5" /></>,
  community: <><path d="M13 8.5 9 20M19 8.5 23 20M11 24.5h10" stroke-dasharray="2 3.5" /><circle cx="16" cy="7" r="4" fill={YOU} /><circle cx="7" cy="24" r="4" /><circle cx="25" cy="24" r="4" /></>,
  mobility: <><circle cx="11" cy="10" r="5" fill={YOU} /><path d="M3 28v-3a6 6 0 0 1 6-6h4a6 6 0 0 1 4 1.5V28Z" /><path d="M20 12h9M25.5 8.5 29 12l-3.5 3.5" /></>,
  host: <><path d="M3 18h26l-4 7.5H7Z" fill={INK} /><path d="M8 18v-6h8v6" fill={YOU} /><path d="M16 18V8h7v10M19.5 8V4.5" /><path d="M3 29c2.2 0 2.2-1.5 4.3-1.5S9.5 29 11.7 29s2.1-1.5 4.3-1.5 2.1 1.5 4.3 1.5 2.2-1.5 4.4-1.5S26.8 29 29 29" stroke-width="1.8" /></>,
  floor: <><path d="M4 25h24v3.5H4Z" fill={YOU} /><path d="M16 4v15M11 14.5 16 19.5l5-5" /><path d="M5 20.5h3M24 20.5h3" /></>,
}

export function ChannelIcon({ channel, ...icon }: IconProps & { channel: Channel }) {
  return <Icon {...icon}>{drawings[channel]}</Icon>
}
