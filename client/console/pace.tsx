/** How long a year lasts: a few lengths that work in a lesson, or stepped by hand. */
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'

export const YEAR_SECONDS = [30, 60, 90, 120, 180, 0] as const
export function YearSeconds({ value, onChange }: { value: number; onChange: (seconds: number) => void }) {
  const offered = YEAR_SECONDS.some(s => s === value) ? YEAR_SECONDS : [value, ...YEAR_SECONDS]
  return (
    <div class="choices" role="group" aria-label={t('console.start.year')}>
      {offered.map(s => <Button key={s} pressed={s === value} onClick={() => onChange(s)}>{s === 0 ? t('console.start.stepped') : t('console.start.seconds', { seconds: s })}</Button>)}
    </div>
  )
}
