/** The lesson's end: a length from now on, or a time of day. */
import { useState } from 'preact/hooks'
import { LESSON_MAX, LESSON_MIN } from '../../shared/session/lessonFrame.ts'
import type { Settings } from '../../shared/session/types.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'
import { timeOfDay } from './lessonWords.ts'

export const LENGTHS = [50, 75, 90] as const
/** Minutes from `now` to the next time that the clock on the wall shows "hh:mm". */
export function minutesTo(clock: string, now: number): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock)
  if (!found) return null
  const end = new Date(now)
  end.setHours(Number(found[1]), Number(found[2]), 0, 0)
  if (end.getTime() <= now) end.setDate(end.getDate() + 1)
  return Math.round((end.getTime() - now) / 60_000)
}

export function LessonEnd({ now, lesson, act, onClose }: { now: number; lesson: NonNullable<Settings['lesson']> | null; act: Act; onClose: () => void }) {
  const [clock, setClock] = useState('')
  const minutes = minutesTo(clock, now)
  const fits = minutes !== null && minutes >= LESSON_MIN && minutes <= LESSON_MAX
  const set = (chosen: Settings['lesson']): void => { void act({ do: 'settings', settings: { lesson: chosen } }).then(ok => { if (ok) onClose() }) }
  const from = (length: number, parts: 1 | 2): void => set({ minutes: length, parts, part: 1, endsAt: now + length * 60_000 })
  return (
    <Sheet title={t('lesson.clock.ask')} onClose={onClose}>
      <div class="stack">
        {LENGTHS.map(length => <Button key={length} wide then={timeOfDay(now + length * 60_000)} onClick={() => from(length, 1)}>{t('lesson.clock.minutes', { count: length })}</Button>)}
        <Button wide then={timeOfDay(now + 45 * 60_000)} onClick={() => from(45, 2)}>{t('lesson.clock.twice')}</Button>
        <div class="row">
          <label for="lesson-at">{t('lesson.clock.at')}</label>
          <input id="lesson-at" class="input" type="time" value={clock} onInput={event => setClock(event.currentTarget.value)} />
          <Button blocked={fits ? null : t('lesson.clock.ask')} onClick={() => { if (minutes !== null) from(minutes, 1) }}>{t('lesson.clock.atDo', { time: clock || '–' })}</Button>
        </div>
        {lesson && <Button wide onClick={() => set(null)}>{t('lesson.clock.none')}</Button>}
      </div>
    </Sheet>
  )
}
