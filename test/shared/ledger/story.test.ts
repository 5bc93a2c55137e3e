import { describe, expect, it } from 'vitest'
import { fivePoints, isPiped } from '../../../shared/ledger/fivePoints.ts'
import { firmsAt } from '../../../shared/ledger/history.ts'
import { firstMonth, learnedNear, turningPoints } from '../../../shared/ledger/turningPoints.ts'
import { gains, played, regionByJourney, rows } from './played.ts'

describe('a firm’s turning points', () => {
  it('begin with its founding, end with the end, stand in the order of time, and each has happened', () => {
    const { w } = played()
    for (const firm of firmsAt(w, w.months)) {
      const points = turningPoints(w, firm)
      expect([points[0].kind, points.at(-1)?.kind]).toEqual(['founded', 'end'])
      expect(points.length).toBeLessThanOrEqual(7)
      expect(points.map(p => p.month)).toEqual(points.map(p => p.month).sort((a, b) => a - b))
      const told = points.filter(p => ['moved', 'hired', 'pipeline'].includes(p.kind))
      const happened = told.filter(p => rows(w).some(e => e.month === p.month && (
        (p.kind === 'moved' && e.kind === 'arrived' && e.firm === firm && e.region === p.region)
        || (p.kind === 'hired' && e.kind === 'hired' && e.firm === firm && e.other === p.other)
        || (p.kind === 'pipeline' && e.kind === 'pipelineOpened' && [e.firm, e.other].includes(firm) && [e.firm, e.other].includes(p.other)))))
      expect(happened).toEqual(told)
    }
    expect(firstMonth(w, 0)).toBe(0)
  })

  it('count what neighbours taught by hand', () => {
    const { w } = played()
    for (const firm of firmsAt(w, w.months)) {
      const counted = gains(w).filter(e => e.firm === firm && e.other >= 0 && regionByJourney(w, firm, e.month) === regionByJourney(w, e.other, e.month)).reduce((s, e) => s + e.amount, 0)
      expect(learnedNear(w, firm).reduce((a, b) => a + b, 0)).toBe(counted)
    }
  })
})

describe('the five points', () => {
  it('say what the rows say', () => {
    const { w } = played()
    const [first, second, third, , fifth] = fivePoints(w)
    const all = gains(w)
    const levels = (channel: number) => all.filter(e => (e.kind === 'learned' ? e.channel : e.extra === 1 ? 2 : 1) === channel).reduce((s, e) => s + e.amount, 0)
    expect(first.values).toMatchObject({ capability: levels(2), proximity: levels(3) + levels(4) + levels(5), all: all.reduce((s, e) => s + e.amount, 0) })
    expect(second.values).toMatchObject({ lockedIn: new Set(rows(w).filter(e => e.kind === 'lockedIn').map(e => e.region)).size })
    expect(third.values).toMatchObject({ vertical: levels(3), horizontal: levels(4), social: levels(5) })
    const piped = firmsAt(w, w.months).filter(i => isPiped(w, i))
    expect(fifth.values).toMatchObject({ piped: piped.length, local: firmsAt(w, w.months).length - piped.length })
  })
})
