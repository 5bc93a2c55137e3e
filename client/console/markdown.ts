/** The little markdown that teaching notes are written in, as data: headings, paragraphs, lists, bold, titles (in italics), code. Anything else stays the text it is. */

export interface Span { text: string; as: 'plain' | 'bold' | 'title' | 'code' }
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] }

const ITEM = /^(?:[-*]|(\d+)\.)\s+(.*)$/
const HEADING = /^(#{1,3})\s+(.*)$/
const INLINE = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|`([^`]+)`/g

export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  // lines of one paragraph or item, gathered until a blank line or the next block
  let open: { block: Block; lines: string[] } | null = null
  const close = (): void => {
    if (!open) return
    const spans = spansOf(open.lines.join(' '))
    if (open.block.kind === 'list') open.block.items.push(spans)
    else open.block.spans = spans
    open = null
  }
  for (const raw of markdown.split(/\r?\n/)) {
    const line = raw.trim()
    const heading = HEADING.exec(line), item = ITEM.exec(line)
    if (line === '') close()
    else if (heading) {
      close()
      blocks.push({ kind: 'heading', level: heading[1].length as 1 | 2 | 3, spans: spansOf(heading[2]) })
    } else if (item) {
      close()
      const ordered = item[1] !== undefined
      const last = blocks.at(-1)
      const list: Block = last?.kind === 'list' && last.ordered === ordered ? last : { kind: 'list', ordered, items: [] }
      if (list !== last) blocks.push(list)
      open = { block: list, lines: [item[2]] }
    } else if (open) (open as { lines: string[] }).lines.push(line)
    else {
      const block: Block = { kind: 'paragraph', spans: [] }
      blocks.push(block)
      open = { block, lines: [line] }
    }
  }
  close()
  return blocks
}

function spansOf(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const found of text.matchAll(INLINE)) {
    if (found.index > at) spans.push({ text: text.slice(at, found.index), as: 'plain' })
    const [, bold, title, code] = found
    spans.push(bold !== undefined ? { text: bold, as: 'bold' } : title !== undefined ? { text: title, as: 'title' } : { text: code, as: 'code' })
    at = found.index + found[0].length
  }
  if (at < text.length) spans.push({ text: text.slice(at), as: 'plain' })
  return spans
}
