/** Predictions: asked before a year, counted while they come in, shown beside what came. */
import { useState } from 'preact/hooks'
import { comingYear, GUESS_QUESTIONS } from '../../shared/session/guess.ts'
import type { Live } from '../live.ts'
import { number, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { GuessBars } from '../ui/GuessBars.tsx'
import { questionWords, tellGuess } from '../ui/guessWords.ts'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'

export function Guesses({ live, act }: { live: Live; act: Act }) {
  const [asking, setAsking] = useState(false)
  const s = live.session.value
  if (!s || ['lobby', 'afterYears', 'debrief', 'closed'].includes(s.phase)) return null
  const year = comingYear(s)
  const told = tellGuess(s, live.view.value)
  const about = number(s.guess?.year ?? 0)
  if (year === null && !told) return null
  return (
    <section class="card guesses" aria-labelledby="guesses-title">
      <h2 id="guesses-title">{t('lesson.guess.title')}</h2>
      {!told && <p class="hush small">{t('lesson.guess.hint')}</p>}
      {told && <p>{told.question}</p>}
      {told?.open && <p role="status"><b>{t('lesson.guess.open', { count: told.count, students: s.students, year: about })}</b></p>}
      {told && !told.open && (told.outcome ? <GuessBars told={told} /> : <p class="hush">{t('lesson.guess.waits', { count: told.count, year: about })}</p>)}
      {year !== null && (
        <div class="clock-row">
          <Button onClick={() => setAsking(true)}>{t(told?.open ? 'lesson.guess.another' : 'lesson.guess.ask')}</Button>
          {told?.open && <Button onClick={() => void act({ do: 'ask', question: null })}>{t('lesson.guess.takeAway')}</Button>}
        </div>
      )}
      {asking && year !== null && (
        <Sheet title={t('lesson.guess.askTitle', { year: number(year) })} onClose={() => setAsking(false)}>
          <div class="stack">
            {GUESS_QUESTIONS.map(question => (
              <Button key={question} wide onClick={() => void act({ do: 'ask', question }, t('lesson.guess.asked')).then(ok => { if (ok) setAsking(false) })}>
                {questionWords({ question, year })}
              </Button>
            ))}
          </div>
        </Sheet>
      )}
    </section>
  )
}
