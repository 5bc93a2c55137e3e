import { describe, expect, it } from 'vitest'
import { dueIn, EVERY_MS, hear, SILENT, speak } from '../../../client/projector/caption.ts'
import { headlines } from '../../../client/projector/headlines.ts'
import { newsOf } from '../../../client/projector/news.ts'
import type { PublicMonth, PublicView } from '../../../shared/view/types.ts'
import { busyMonth, someView } from '../fixtures/map.ts'

const view = someView(18)
const quiet: PublicMonth = { month: 1, encounters: {}, ripples: [], ships: [], moves: [], floorRose: [], regions: [], demandShifted: null, cards: [], founded: [] }
const withRegion = (v: PublicView, id: string, change: Partial<PublicView['regions'][number]>): PublicView =>
  ({ ...v, regions: v.regions.map(r => r.id === id ? { ...r, ...change } : r) })

const ranked = (v: PublicView, firsts: string[]): PublicView => ({ ...v, firms: v.firms.map(f => ({ ...f, rank: firsts.includes(f.id) ? firsts.indexOf(f.id) + 1 : f.rank })) })

describe('news', () => {
  it('names the cause and then the effect in the same place: a ship leaves, buzz there falls', () => {
    const month = { ...quiet, ships: [{ firm: view.firms[0].id, from: 'harbour', to: 'delta', mode: 'captive' as const, home: false }] }
    const [first] = newsOf(view, month, withRegion(view, 'harbour', { buzz: 3 }))
    expect(first).toMatchObject({ what: 'ship', effect: 'buzzDown', picture: 'ship', values: { firm: 'Vinga', from: 'Harbour Bay', to: 'Long Delta', was: 4, is: 3 } })
  })
  it('lock-in weighs more than a ship, a ship more than small talk; nothing happened says nothing', () => {
    expect(newsOf(view, busyMonth(view), view).map(n => n.what)[0]).toBe('lockedIn')
    expect(newsOf(view, { ...quiet, encounters: { mill: 4 } }, view).map(n => n.what)).toEqual(['buzz'])
    expect(newsOf(view, quiet, view)).toEqual([])
  })
  it('a move to another region is told from where to where, one next door is not', () => {
    const [firm] = view.firms
    const goal = view.plots.find(p => p.region !== firm.region), door = view.plots.find(p => p.region === firm.region && p.id !== firm.plot)
    if (!goal || !door) throw new Error('too few plots')
    const arrived = (to: typeof goal) => newsOf(view, { ...quiet, moves: [{ firm: firm.id, from: to.id, to: to.id, done: true }] },
      { ...view, firms: view.firms.map(f => f.id === firm.id ? { ...f, plot: to.id, region: to.region } : f) })
    const name = (id: string) => view.regions.find(r => r.id === id)?.name
    expect(arrived(goal)).toMatchObject([{ what: 'move', values: { firm: firm.name, from: name(firm.region), to: name(goal.region) } }])
    expect(arrived(door)).toEqual([])
  })
  it('does not claim an effect when the view before was not seen', () => {
    expect(newsOf(null, busyMonth(view), view).every(n => n.effect === 'meaning')).toBe(true)
  })
})

describe('caption', () => {
  const news = newsOf(view, busyMonth(view), view)
  it('speaks at most every 8 seconds', () => {
    const first = speak(hear(SILENT, news), 1000)
    expect(first.said?.news.what).toBe('lockedIn')
    expect(speak(hear(first, news), 1000 + EVERY_MS - 1).said).toBe(first.said)
    expect(dueIn(first, 1000)).toBe(EVERY_MS)
    expect(speak(first, 1000 + EVERY_MS).said?.news.what).not.toBe('lockedIn')
  })
  it('does not say the same kind twice in a row when there is other news', () => {
    const ships = newsOf(view, { ...quiet, ships: busyMonth(view).ships, floorRose: [{ field: 'design', level: 3 }] }, view)
    const first = speak(hear(SILENT, ships), 0)
    const second = speak(hear(first, ships), EVERY_MS)
    expect(second.said?.news.what).not.toBe(first.said?.news.what)
  })
  it('stays silent when nothing waits, and forgets small news that waited', () => {
    expect(speak(SILENT, 0)).toBe(SILENT)
    const small = newsOf(view, { ...quiet, encounters: { mill: 4 } }, view)
    expect(hear({ said: null, waiting: small }, []).waiting).toEqual([])
  })
})

describe('headlines', () => {
  it('finds three of different kinds, the weightiest first', () => {
    const start = withRegion(withRegion(view, 'mill', { lockedIn: false }), 'delta', { prosperity: 90, hotspot: false })
    const found = headlines(start, withRegion(view, 'delta', { prosperity: 130 }), [busyMonth(view)])
    expect(found.map(h => h.what)).toEqual(['lockedIn', 'rising', 'regionLeads'])
    expect(found[2].values).toMatchObject({ region: 'Long Delta', other: 'Harbour Bay', kind: 'host' })
  })
  it('says who leads now, and who climbed furthest behind it', () => {
    const start = ranked(view, ['f0', 'f1'])
    const found = headlines(start, { ...view, firms: view.firms.map(f => ({ ...f, rank: f.id === 'f8' ? 1 : f.id === 'f7' ? 2 : (f.rank ?? 0) + 2 })) }, [], 9)
    expect(found.find(h => h.what === 'leaderNew')?.values).toMatchObject({ firm: view.firms[8].name, other: 'Vinga' })
    expect(found.find(h => h.what === 'climber')?.values.firm).toBe(view.firms[7].name)
  })
  it('has something true to say of a quiet year that was not seen from its start', () => {
    const found = headlines(null, view, [{ ...quiet, encounters: { mill: 2, iron: 5 } }])
    expect(found.map(h => h.what).sort()).toEqual(['gap', 'loudest'])
    expect(found.find(h => h.what === 'loudest')?.values).toEqual({ region: 'Iron Valley', count: 5 })
  })
})
