/** A guess before the year; in the review it stands beside what came. */
import { useState } from 'preact/hooks'
import type { Messages, PublicSession } from '../../shared/protocol.ts'
import type { Live } from '../live.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { GuessBars } from '../ui/GuessBars.tsx'
import { tellGuess } from '../ui/guessWords.ts'
import { toast } from '../ui/Notice.tsx'

export function Guess({ live, mine, session }: { live: Live; mine: Messages['desk']; session: PublicSession }) {
  const [sent, setSent] = useState<string | null>(null)
  const told = tellGuess(session, mine.view.public)
  if (!told || (!told.open && !told.outcome)) return null
  const chosen = sent ?? mine.guess
  const words = told.choices.find(c => c.id === mine.guess)?.words
  const guess = async (choice: string): Promise<void> => {
    setSent(choice)
    const answer = await live.guess(choice)
    setSent(null)
    if (!answer.ok) toast(refusalWords(answer.refusal), 'warn')
  }
  return (
    <section class="card box guess" aria-labelledby="guess-title">
      <h2 id="guess-title">{t(told.open ? 'lesson.guess.desk' : 'lesson.guess.deskOver')}</h2>
      <p id="guess-question">{told.question}</p>
      {told.open
        ? <>
            <div class="choices" role="group" aria-labelledby="guess-question">
              {told.choices.map(c => <Button key={c.id} pressed={c.id === chosen} onClick={() => void guess(c.id)}>{c.words}</Button>)}
            </div>
            <p class="hush small">{t('lesson.guess.deskOpen')}</p>
          </>
        : <>
            <GuessBars told={told} />
            {words && <p>{t('lesson.guess.deskYour', { choice: words })}</p>}
          </>}
    </section>
  )
}
