import { readFileSync } from 'node:fs'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, type Block } from '../../../client/console/markdown.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'

const spansOf = (b: Block) => (b.kind === 'list' ? b.items.flat() : b.spans)
const textOf = (blocks: Block[]): string => blocks.flatMap(spansOf).map(s => s.text).join(' ')

describe('the little markdown', () => {
  it('reads headings, paragraphs over several lines, lists, bold, titles and code', () => {
    expect(blocksOf('# A title\n\nOne line\nand **the next**, in *A Book*.\n\n- first\n  goes on\n- `second`\n1. one\n2. two\n')).toEqual([
      { kind: 'heading', level: 1, spans: [{ text: 'A title', as: 'plain' }] },
      { kind: 'paragraph', spans: [{ text: 'One line and ', as: 'plain' }, { text: 'the next', as: 'bold' }, { text: ', in ', as: 'plain' }, { text: 'A Book', as: 'title' }, { text: '.', as: 'plain' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'first goes on', as: 'plain' }], [{ text: 'second', as: 'code' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'one', as: 'plain' }], [{ text: 'two', as: 'plain' }]] },
    ])
  })
  it('leaves anything else the text it is: no tags, no links', () => {
    const [block] = blocksOf('<img src=x onerror=alert(1)> [link](javascript:alert(1)) **open')
    expect(block).toEqual({ kind: 'paragraph', spans: [{ text: '<img src=x onerror=alert(1)> [link](javascript:alert(1)) **open', as: 'plain' }] })
  })
  it('loses no word, whatever it is given', () => {
    const words = (text: string): string => text.replace(/[^a-z]/g, '')
    assert(property(string({ unit: 'grapheme-ascii', maxLength: 200 }), text => {
      expect(words(textOf(blocksOf(text)))).toBe(words(text))
    }))
  })
})

describe('teaching notes', () => {
  const HEADINGS = [
    'Aim', 'Set-up', 'Timing: 50 minutes', 'Timing: 90 minutes', 'What usually happens', 'What to say at which review', 'Questions to ask',
    'Real cases it resembles', 'What it promises, and how that was measured',
  ]
  it.each(Object.values(SCENARIOS))('$id has one, complete, without a mark left over', ({ id, title }) => {
    const blocks = blocksOf(readFileSync(new URL(`../../../docs/teaching/${id}.md`, import.meta.url), 'utf8'))
    expect(blocks.filter(b => b.kind === 'heading' && b.level === 2).map(b => textOf([b]))).toEqual(HEADINGS)
    const text = textOf(blocks)
    expect(text).toContain(`"${title}"`)
    expect(text).toContain(id)
    expect(blocks.flatMap(spansOf).filter(s => s.as === 'plain' && /\*|`|@@|^#|\]\(|\|/.test(s.text))).toEqual([])
    // a page: some 500 to 1200 words
    expect(text.split(/\s+/).length).toBeGreaterThan(400)
    expect(text.split(/\s+/).length).toBeLessThan(1300)
  })
})
