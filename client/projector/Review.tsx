/** The review: both boards side by side, three headlines of the year, one question. */
import { t, words } from '../text/index.ts'
import { guessWords } from '../ui/guessWords.ts'
import { FirmBoard, RegionBoard } from './Boards.tsx'
import { headlines } from './headlines.ts'
import { headlineWords, Pict } from './parts.tsx'
import type { WallProps } from './Wall.tsx'

export function Review({ live, memory }: WallProps) {
  const session = live.session.value
  const view = live.view.value
  if (!session || !view) return null
  const questions = words('wall.questions')
  const guess = guessWords(session, view)
  return (
    <div class="review">
      <header><h1>{t('wall.review.title', { year: session.year })}</h1><p>{t('wall.year.late')} <b>{session.code}</b></p></header>
      <div class="boards">
        <FirmBoard view={view} before={memory.start.value} />
        <RegionBoard view={view} before={memory.start.value} />
      </div>
      <div class="headlines">
        {headlines(memory.start.value, view, memory.months.value).map(h => {
          const { title, story } = headlineWords(h)
          return <section key={title}><h2><Pict of={h.picture} />{title}</h2><p>{story}</p></section>
        })}
      </div>
      <footer>{guess !== null ? <b>{guess}</b> : <><span>{t('wall.review.talk')}</span> <b>{questions[(session.year - 1) % questions.length]}</b></>}</footer>
    </div>
  )
}
