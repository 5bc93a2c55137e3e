/** Chapters as stations of a metro line; before a session is open, a place to drop its file. */
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { ENGINE } from '../../shared/engine.ts'
import { t } from '../text/index.ts'
import { SignIcon } from '../ui/icons.tsx'
import { openText, type Book } from './book.ts'
import { CHAPTERS } from './chapters.ts'
import { OpenFile } from './OpenFile.tsx'
import { world } from './page.ts'

const fromHash = (): number => Math.max(0, CHAPTERS.findIndex(c => c.id === new URLSearchParams(location.hash.slice(1)).get('chapter')))
const chapter = signal(fromHash())

export function goTo(index: number): void {
  chapter.value = Math.min(CHAPTERS.length - 1, Math.max(0, index))
  const hash = new URLSearchParams(location.hash.slice(1))
  hash.set('chapter', CHAPTERS[chapter.value].id)
  history.replaceState(null, '', `#${hash}`)
  scrollTo(0, 0)
}

/** Arrow keys turn chapters unless they belong to what has the focus. */
function onKey(event: KeyboardEvent): void {
  const at = event.target
  if (event.altKey || event.ctrlKey || event.metaKey || !(at instanceof Element) || at.closest('input, select, textarea, [role=region], canvas, .map-stage')) return
  if (event.key === 'ArrowRight') goTo(chapter.value + 1)
  if (event.key === 'ArrowLeft') goTo(chapter.value - 1)
}

export function DebriefPage({ book }: { book: Book }) {
  useEffect(() => {
    const over = (e: DragEvent) => e.preventDefault()
    const drop = async (e: DragEvent) => {
      e.preventDefault()
      const file = e.dataTransfer?.files[0]
      if (file) openText(book, await file.text())
    }
    const hash = () => { chapter.value = fromHash() }
    addEventListener('keydown', onKey)
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    addEventListener('hashchange', hash)
    return () => { removeEventListener('keydown', onKey); removeEventListener('dragover', over); removeEventListener('drop', drop); removeEventListener('hashchange', hash) }
  }, [])
  const history = book.history.value
  if (!history || book.problem.value) return <OpenFile book={book} />
  const w = history.worlds[Math.min(world.value, history.worlds.length - 1)]
  const { id, name, view: View } = CHAPTERS[chapter.value]
  return (
    <>
      <MetroLine />
      <main class="chapter" id="chapter" aria-label={t(`debrief.chapter.${name}`)}>
        {history.worlds.length > 1 && (
          <label class="pick">{t('debrief.world')}
            <select class="input" value={world.value} onChange={e => { world.value = Number(e.currentTarget.value) }}>
              {history.worlds.map((_, i) => <option key={i} value={i}>{i + 1}</option>)}
            </select>
          </label>
        )}
        {history.recordedBy !== null && id === 'podium' && <p class="note" role="note">{t('debrief.recordedBy', { engine: history.recordedBy, here: ENGINE })}</p>}
        {history.mismatches.length > 0 && id === 'podium' && <p class="note" role="note">{t('debrief.otherEngine', { count: history.mismatches.length })}</p>}
        {history.months < history.years * 12 && id === 'podium' && <p class="note" role="note">{history.months === 0 ? t('debrief.notPlayed') : t('debrief.cutShort', { months: history.months, of: history.years * 12 })}</p>}
        <View key={id} book={book} history={history} w={w} finale={book.finales.value[history.worlds.indexOf(w)] ?? null} />
      </main>
    </>
  )
}

function MetroLine() {
  const line = useRef<HTMLOListElement>(null)
  useEffect(() => { line.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }) }, [chapter.value])
  return (
    <header class="metro">
      <nav aria-label={t('debrief.chapters')}>
        <ol ref={line}>
          {CHAPTERS.map((c, i) => (
            <li key={c.id} class={i < chapter.value ? 'past' : i === chapter.value ? 'here' : ''}>
              <button type="button" aria-current={i === chapter.value ? 'step' : undefined} onClick={() => goTo(i)}><span>{t(`debrief.chapter.${c.name}`)}</span></button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="metro-turn">
        <button type="button" class="square" disabled={chapter.value === 0} onClick={() => goTo(chapter.value - 1)} aria-label={t('debrief.previous')}><SignIcon sign="back" /></button>
        <button type="button" class="square" disabled={chapter.value === CHAPTERS.length - 1} onClick={() => goTo(chapter.value + 1)} aria-label={t('debrief.next')}><SignIcon sign="next" /></button>
      </div>
    </header>
  )
}
