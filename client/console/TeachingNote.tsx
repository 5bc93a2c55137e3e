/** The one-page teaching note of a scenario, to be read before the class. */
import { useEffect, useState } from 'preact/hooks'
import { refusalWords, t } from '../text/index.ts'
import { Notice } from '../ui/Notice.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { getNote, type Got } from './api.ts'
import { blocksOf, type Block, type Span } from './markdown.ts'

export function TeachingNote({ secret, scenario, title, onClose }: { secret: string; scenario: string; title: string; onClose: () => void }) {
  const [note, setNote] = useState<Got<string> | null>(null)
  useEffect(() => {
    let gone = false
    void getNote(secret, scenario).then(got => { if (!gone) setNote(got) })
    return () => { gone = true }
  }, [secret, scenario])
  return (
    <Sheet title={t('console.start.noteOf', { title })} onClose={onClose} big>
      {note === null ? <p class="hush">{t('console.start.noteComes')}</p>
        : note === 'noAnswer' ? <Notice>{t('console.key.noAnswer')}</Notice>
        : 'refusal' in note ? <Notice>{refusalWords(note.refusal)}</Notice>
        : <article class="note" tabIndex={0} aria-label={t('console.start.noteOf', { title })}>{blocksOf(note.got).map((block, i) => <Part key={i} block={block} />)}</article>}
    </Sheet>
  )
}

/** The sheet has the page's second level; the note's own headings come below it. */
function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = block.level === 1 ? 'h3' : block.level === 2 ? 'h4' : 'h5'
      return <Tag><Spans spans={block.spans} /></Tag>
    }
    case 'paragraph': return <p><Spans spans={block.spans} /></p>
    case 'list': {
      const items = block.items.map((spans, i) => <li key={i}><Spans spans={spans} /></li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}

const Spans = ({ spans }: { spans: Span[] }) => <>{spans.map((s, i) => {
  switch (s.as) {
    case 'bold': return <b key={i}>{s.text}</b>
    case 'title': return <cite key={i}>{s.text}</cite>
    case 'code': return <code key={i}>{s.text}</code>
    case 'plain': return s.text
  }
})}</>
