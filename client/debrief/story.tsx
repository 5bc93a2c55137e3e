/** A student's own story on the phone, after the game: one card a swipe. The same file and worker as the class's debrief. */
import { render, type ComponentChild } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Finale } from '../../shared/ledger/boards.ts'
import type { WorldHistory } from '../../shared/ledger/history.ts'
import type { Live } from '../live.ts'
import { percent, t } from '../text/index.ts'
import { SignIcon } from '../ui/icons.tsx'
import { fetchSession, newBook, type Book } from './book.ts'
import { BoardsCard, ChannelsCard, QuestionCard } from './storyCards.tsx'
import { PathCard } from './storyPath.tsx'
import { TiesCard } from './storyTies.tsx'
import './story.css'

/** Shows the story of the firm that `live` sits in. Returns what takes it away again. */
export function mountStory(root: HTMLElement, live: Live): () => void {
  const book = newBook()
  void fetchSession(book, live.code, null)
  render(<Story book={book} live={live} />, root)
  return () => { book.close(); render(null, root) }
}

export interface StoryCard { w: WorldHistory; firm: number; finale: Finale | null }

function Story({ book, live }: { book: Book; live: Live }) {
  const own = live.hello.value?.firm ?? null
  const history = book.history.value
  if (own === null) return <Alone text={t('debrief.story.noFirm')} />
  if (book.problem.value) return <Alone text={t(`debrief.problem.${book.problem.value}`)} retry={() => void fetchSession(book, live.code, null)} />
  if (!history) return <Alone text={t('debrief.story.loading', { done: percent(book.progress.value ?? 0) })} />
  const at = history.worlds.findIndex(w => w.students[w.setting.firmIndex.get(own) ?? -1])
  const w = history.worlds[Math.max(0, at)]
  const firm = w.setting.firmIndex.get(own)
  if (firm === undefined || !w.firm.alive[w.months * w.firms + firm]) return <Alone text={t('debrief.story.noFirm')} />
  const card = { w, firm, finale: book.finales.value[Math.max(0, at)] ?? null }
  return <Cards cards={[PathCard, TiesCard, ChannelsCard, BoardsCard, QuestionCard].map(Card => <Card {...card} />)} />
}

function Alone({ text, retry }: { text: string; retry?: () => void }) {
  return (
    <section class="my-story story-alone" aria-label={t('debrief.story.title')}>
      <h1 class="story-title">{t('debrief.story.title')}</h1><p role="status">{text}</p>
      {retry && <button type="button" class="story-button" onClick={retry}>{t('shared.tryNow')}</button>}
    </section>
  )
}

function Cards({ cards }: { cards: ComponentChild[] }) {
  const strip = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  useEffect(() => {
    const el = strip.current
    if (!el) return
    const scrolled = () => setAt(Math.round(el.scrollLeft / Math.max(1, el.clientWidth)))
    el.addEventListener('scroll', scrolled, { passive: true })
    return () => el.removeEventListener('scroll', scrolled)
  }, [])
  const turn = (to: number) => {
    const el = strip.current
    if (el) el.scrollTo({ left: to * el.clientWidth, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  }
  return (
    <section class="my-story" aria-label={t('debrief.story.title')}>
      <h1 class="ear">{t('debrief.story.title')}</h1>
      <div class="story-strip" ref={strip} tabIndex={0} role="group" aria-roledescription="carousel" aria-label={t('debrief.story.title')}>
        {cards.map((card, i) => <article key={i} class="story-card" aria-label={t('debrief.story.card', { at: i + 1, of: cards.length })} inert={i !== at}>{card}</article>)}
      </div>
      <nav class="story-turn">
        <button type="button" class="story-square" disabled={at === 0} onClick={() => turn(at - 1)} aria-label={t('debrief.story.previous')}><SignIcon sign="back" /></button>
        <ol class="story-stops" aria-label={t('debrief.story.card', { at: at + 1, of: cards.length })}>{cards.map((_, i) => <li key={i} class={i === at ? 'here' : i < at ? 'past' : ''} />)}</ol>
        <button type="button" class="story-square" disabled={at === cards.length - 1} onClick={() => turn(at + 1)} aria-label={t('debrief.story.next')}><SignIcon sign="next" /></button>
      </nav>
    </section>
  )
}
