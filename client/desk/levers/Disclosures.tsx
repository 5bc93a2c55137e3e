/** How much one shows: a door, closed, ajar, open. */
import { DISCLOSURES, type Disclosure } from '../../../shared/economy/dimensions.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { t } from '../../text/index.ts'
import { Choices } from '../Choices.tsx'

const DOORS = {
  guarded: <><path d="M8 4h16v24H8Z" fill="var(--ink)" /><circle cx="20" cy="17" r="1.4" fill="var(--card)" stroke="none" /></>,
  selective: <><path d="M10 4h16v24H10Z" /><path d="M10 4l8 4v22l-8-2Z" fill="var(--you)" /><path d="M21 12h2M21 17h2" /></>,
  open: <><path d="M11 4h15v24H11Z" /><path d="M11 4 5 7v23l6-2Z" fill="var(--you)" /><path d="M15 11h7M15 16h7M15 21h7" /></>,
} as const

export function Disclosures({ legend, value, onChange }: { legend: string; value: Disclosure; onChange: (value: Disclosure) => void }) {
  return <Choices legend={legend} value={value} onChange={onChange} options={DISCLOSURES.map(d => ({
    value: d, title: t(`shared.disclosure.${d}`), words: t(`desk.pipelineLever.disclosure.${d}`), icon: <Icon grid={32} size={32}>{DOORS[d]}<path d="M3 29h26" /></Icon>,
  }))} />
}
