/** Marks of the regions, in white on the region's hue and inside an ink edge: never the hue alone. */
import type { Mark, RegionLook } from '../regions.ts'
import { Icon, INK, type IconProps } from './Icon.tsx'

/** Open lines on a 24 grid; drawn with a thick ink line under a thinner white one, so that they hold on every hue. */
export const MARK_PATHS: Record<Mark, string> = {
  anchor: 'M12 8v12M8.5 11h7M5 14c.5 4 3 6 7 6s6.5-2 7-6M12 3.5a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z',
  mountains: 'M3 18.5 9 7.5l3 5 2-2.5 7 8.5ZM7 11.5l2 1.5 2-1.3',
  pick: 'M6.5 18.5 16.5 8M5.5 7c4-2.5 8-1.5 11 1.2s4 6.8 1.8 10.3M7.5 14.5l2.5 2.5',
  crane: 'M7.5 20V5h11M7.5 5 5 8.5M7.5 9.5l4-4.5M16.5 5v5M14.5 10h4v4h-4ZM5 20h6',
  delta: 'M12 3.5V10M12 10c-.5 4-3.5 6.5-6.5 9.5M12 10c.5 4 3.5 6.5 6.5 9.5M12 10v10',
  sun: 'M7 16a5 5 0 0 1 10 0M4 16h16M5.5 19.5h13M12 8V4.5M6.5 10 4.3 7.8M17.5 10l2.2-2.2',
}
export function RegionMark({ look, ...icon }: IconProps & { look: RegionLook }) {
  return (
    <Icon grid={32} {...icon}>
      <circle cx="16" cy="16" r="14.5" fill={look.hue} stroke-width="2.2" />
      <g transform="translate(6.2 6.2) scale(.82)">
        <path d={MARK_PATHS[look.mark]} stroke-width="5" />
        <path d={MARK_PATHS[look.mark]} stroke="#fff" stroke-width="2.3" />
      </g>
    </Icon>
  )
}

/** A firm's building in its region's hue: workshop, works or house; `yours` puts it on a yellow lot. */
export function FirmIcon({ look, size = 32, scale = 1, yours = false, dark = false, label, class: name }: IconProps & { look: RegionLook; scale?: 1 | 2 | 3; yours?: boolean; dark?: boolean }) {
  const pane = dark ? 'var(--dark)' : 'var(--lit)'
  const pen = { stroke: INK, 'stroke-width': 1.6 }
  return (
    <Icon size={size} label={label} class={name} line={1.6}>
      {yours && <ellipse cx="16" cy="26.5" rx="15" ry="4.5" fill="var(--you)" {...pen} />}
      {scale === 1 && <>
        <path d="M5 14.5 10.5 8 16 14.5V27H5Z" fill={look.hue} {...pen} />
        <path d="m16 14.5 10-2.5V24l-10 3Z" fill={look.side} {...pen} />
        <path d="M10.5 8 20.5 5.5 26 12l-10 2.5Z" fill={look.roof} {...pen} />
        <path d="M7 18.5h3V22H7Z" fill={pane} stroke-width="1.2" /><path d="M11.5 20.5H14V27h-2.5Z" fill={INK} stroke="none" />
      </>}
      {scale === 2 && <>
        <path d="M5 7h3.500v9H5Z" fill={look.side} {...pen} />
        {[15, 9, 3].map(x => <path key={x} d={`M${x} 18l6-4.5 5.5-2-6 4.500Z`} fill={look.roof} {...pen} />)}
        <path d="m21 13.5 5.5-2V25L21 27Z" fill={look.side} {...pen} />
        <path d="M3 27v-9l6-4.500V18l6-4.500V18l6-4.500V27Z" fill={look.hue} {...pen} />
        <path d="M5.5 21h3v3h-3ZM10.5 21h3v3h-3ZM15.5 21h3v3h-3Z" fill={pane} stroke-width="1.2" />
      </>}
      {scale === 3 && <>
        <path d="M8 6h11v21H8Z" fill={look.hue} {...pen} /><path d="m19 6 6-2.5V24l-6 3Z" fill={look.side} {...pen} />
        <path d="m8 6 6-2.5h11L19 6Z" fill={look.roof} {...pen} /><path d="M3 17h7v10H3Z" fill={look.hue} {...pen} />
        <path d="M10.5 9h2v2.5h-2ZM14.8 9h2v2.5h-2ZM10.5 14h2v2.5h-2ZM14.8 14h2v2.5h-2ZM14.8 19h2v2.5h-2ZM5 20h3v2.5H5Z" fill={pane} stroke-width="1.1" />
      </>}
    </Icon>
  )
}
