import { describe, expect, it } from 'vitest'
import { ideaOf, takers, tellingIdeas } from '../../../shared/ledger/ideas.ts'
import { gains, played, rows } from './played.ts'

describe('the life of an idea', () => {
  it('has exactly the steps that the rows tell, and ends when the floor rises to it', () => {
    const { w } = played()
    const all = gains(w)
    const telling = tellingIdeas(w)
    expect(telling.length).toBeGreaterThan(3)
    for (const advance of telling) {
      const idea = ideaOf(w, advance)
      const taken = all.filter(e => e.advance === advance && !(e.firm === idea.maker && e.other < 0))
      expect(idea.steps.map(s => [s.month, s.firm, s.from, s.channel])).toEqual(taken.map(e => [e.month, e.firm, e.other, e.channel]))
      const rise = rows(w).find(e => e.kind === 'floorRose' && e.field === idea.field && e.amount >= idea.level)
      expect(idea.floorMonth).toBe(rise?.month ?? null)
      const made = all.find(e => e.advance === advance && e.other < 0)
      expect([made?.firm, made?.month]).toEqual([idea.maker, idea.month])
    }
  })

  it('nobody has it from somebody who did not have it before', () => {
    const { w } = played()
    const early: string[] = []
    for (const advance of tellingIdeas(w, 40)) {
      const idea = ideaOf(w, advance)
      const since = new Map([[idea.maker, idea.month]])
      for (const s of idea.steps) {
        if (s.from >= 0 && (since.get(s.from) ?? Infinity) >= s.month) early.push(`advance ${advance}, firm ${s.firm} from ${s.from}`)
        if (!since.has(s.firm)) since.set(s.firm, s.month)
      }
    }
    expect(early).toEqual([])
  })

  it('counts takers, and tells no idea that nobody took over or that was there before the session', () => {
    const { w } = played()
    const counts = takers(w)
    for (const a of tellingIdeas(w)) {
      expect(counts[a]).toBe(gains(w).filter(e => e.advance === a && e.other >= 0).length)
      expect(counts[a]).toBeGreaterThan(0)
      expect(w.advances.month[a]).toBeGreaterThan(0)
    }
    expect(() => ideaOf(w, w.advances.count)).toThrow(RangeError)
  })
})
