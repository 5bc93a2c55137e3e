/** What is seen of a firm: six shapes with a level, a band, or a question mark. */
import { FIELDS } from '../../shared/economy/dimensions.ts'
import type { FirmView, SeenFirm } from '../../shared/view/types.ts'
import { FieldShape } from '../ui/icons.tsx'
import { number, t } from '../text/index.ts'
import { aheadIn, band } from './logic/sight.ts'

export function Levels({ seen }: { seen: SeenFirm }) {
  return (
    <span class="levels">{FIELDS.map(field => {
      const b = band(seen, field)
      const sharp = b !== null && b.low === b.high
      const words = b === null ? '?' : sharp ? number(b.low) : `${number(b.low)}–${number(b.high)}`
      const said = b === null ? t('desk.watchLever.unknown') : sharp ? number(b.low) : t('desk.watchLever.guess', { low: number(b.low), high: number(b.high) })
      return (
        <span key={field} class="level">
          <FieldShape field={field} size={18} sight={b === null ? 'unknown' : sharp ? 'sharp' : 'blurred'} />
          <span aria-hidden="true" class={sharp ? 'sharp' : ''}>{words}</span>
          <span class="ear">{t(`shared.field.${field}`)}: {said}.</span>
        </span>
      )
    })}</span>
  )
}

/** "Ahead of you: Control, Data." */
export function seenInWords(view: FirmView, seen: SeenFirm | undefined): string {
  if (!seen || FIELDS.every(f => seen.levels[f] === null)) return t('desk.watchLever.unseen')
  const ahead = aheadIn(view, seen)
  return ahead.length === 0 ? t('desk.watchLever.notAhead') : t('desk.watchLever.best', { fields: ahead.map(f => t(`shared.field.${f}`)).join(', ') })
}
