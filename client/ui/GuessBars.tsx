/** What was guessed, choice by choice, and which of them came: told by a mark and in words, not by colour alone. */
import { number, t } from '../text/index.ts'
import type { Told } from './guessWords.ts'
import { SignIcon } from './icons/signs.tsx'
import './controls.css'

export function GuessBars({ told }: { told: Told }) {
  const most = Math.max(1, ...told.choices.map(c => c.count))
  return (
    <>
      <ul class="guess-bars">
        {told.choices.filter(c => c.count > 0 || (c.came && told.count > 0)).map(c => (
          <li key={c.id} class={c.came ? 'came' : undefined}>
            <span>{c.words}{c.came && <SignIcon sign="check" size={18} label={t('lesson.guess.came')} />}</span>
            <span class="bar-track"><i style={{ width: `${(c.count / most) * 70}%`, background: c.came ? 'var(--you)' : 'var(--soft)' }} /><b>{number(c.count)}</b></span>
          </li>
        ))}
      </ul>
      {told.outcome && <p><b>{t('lesson.guess.it', { choice: told.outcome.words })}</b> {told.count === 0 ? t('lesson.guess.nobody') : t('lesson.guess.right', { count: told.outcome.count, all: told.count })}</p>}
    </>
  )
}
