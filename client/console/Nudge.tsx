/** Asks screens for a decision; nothing in the game changes by it. */
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Act } from './act.ts'

/** `name`: of the one that it is for; without it the button says how many there are. */
export function Nudge({ seats, act, name, wide }: { seats: string[]; act: Act; name?: string; wide?: boolean }) {
  const count = seats.length
  return (
    <Button wide={wide} then={wide ? t('lesson.nudge.after') : undefined} label={name && !wide ? t('lesson.nudge.label', { name }) : undefined}
      onClick={() => void act({ do: 'nudge', seats }, t('lesson.nudge.done', { count }))}>
      {name ? t('lesson.nudge.one') : t('lesson.nudge.all', { count })}
    </Button>
  )
}
