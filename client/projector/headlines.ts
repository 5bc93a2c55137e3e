/** Three headlines of a year, from what everybody may know: the view at its start and end, and its months. Pure, no words. */
import type { PublicMonth, PublicView } from '../../shared/view/types.ts'
import type { Picture } from './news.ts'

export interface Headline { what: HeadlineKind; picture: Picture; values: Record<string, string | number>; weight: number }
export type HeadlineKind = 'leaderNew' | 'regionLeads' | 'lockedIn' | 'rising' | 'ships' | 'home' | 'climber' | 'buzzUp' | 'buzzDown' | 'floor' | 'trunks' | 'gap' | 'loudest'

export function headlines(start: PublicView | null, end: PublicView, months: readonly PublicMonth[], count = 3): Headline[] {
  const found: Headline[] = []
  const add = (what: HeadlineKind, picture: Picture, weight: number, values: Headline['values']) => { found.push({ what, picture, weight, values }) }
  const name = (id: string) => end.regions.find(r => r.id === id)?.name ?? id

  const best = top(end)
  const bestBefore = start ? top(start) : null
  if (best && bestBefore && best.id !== bestBefore.id) add('regionLeads', 'first', 8, { region: best.name, other: bestBefore.name, kind: best.kind })
  for (const r of end.regions) {
    const was = start?.regions.find(s => s.id === r.id)
    if (r.lockedIn && was && !was.lockedIn) add('lockedIn', 'lock', 9, { region: r.name })
    if (r.hotspot && was && !was.hotspot) add('rising', 'rising', 8.5, { region: r.name })
    if (was && r.buzz !== was.buzz) add(r.buzz > was.buzz ? 'buzzUp' : 'buzzDown', 'buzz', 3 + Math.abs(r.buzz - was.buzz), { region: r.name, was: was.buzz, is: r.buzz })
  }
  const ships = months.flatMap(m => m.ships)
  const out = tally(ships.filter(s => !s.home).map(s => s.from))
  if (out) add('ships', 'ship', 5 + Math.min(3, out.count * 0.5), { count: out.count, region: name(out.name) })
  const back = tally(ships.filter(s => s.home).map(s => s.to))
  if (back) add('home', 'homecoming', 4.5 + Math.min(2, back.count * 0.5), { count: back.count, region: name(back.name) })
  const first = end.firms.find(f => f.rank === 1)
  const firstBefore = start?.firms.find(f => f.rank === 1)
  if (first && firstBefore && first.id !== firstBefore.id) add('leaderNew', 'house', 7, { firm: first.name, other: firstBefore.name, region: name(first.region) })
  const climber = end.firms.map(f => ({ f, up: (start?.firms.find(s => s.id === f.id)?.rank ?? 0) - (f.rank ?? 0) }))
    // who leads now has a headline of its own
    .filter(c => c.f.rank !== null && c.f.rank > 1 && c.up >= 3).sort((a, b) => b.up - a.up)[0]
  if (climber) add('climber', 'house', 4 + Math.min(2, climber.up * 0.2), { firm: climber.f.name, count: climber.up })
  const rose = tally(months.flatMap(m => m.floorRose.map(f => f.field)))
  if (rose) add('floor', 'floor', 3.5 + rose.count * 0.3, { field: rose.name, count: months.reduce((s, m) => s + m.floorRose.length, 0) })
  if (start && lines(end) - lines(start) >= 2) add('trunks', 'trunk', 4.2, { was: lines(start), is: lines(end) })
  const poorest = [...end.regions].sort((a, b) => a.prosperity - b.prosperity)[0]
  if (best && poorest && best !== poorest) add('gap', 'first', 1.5, { region: best.name, other: poorest.name, most: Math.round(best.prosperity), least: Math.round(poorest.prosperity) })
  const met = tally(months.flatMap(m => Object.entries(m.encounters).flatMap(([region, n]) => Array.from({ length: n }, () => region))))
  if (met) add('loudest', 'buzz', 1, { region: name(met.name), count: met.count })
  return pick(found, count)
}

/** The weightiest, one of a picture at most while others are left. */
function pick(found: Headline[], count: number): Headline[] {
  const sorted = [...found].sort((a, b) => b.weight - a.weight)
  const chosen: Headline[] = []
  for (const h of sorted) if (chosen.length < count && !chosen.some(c => c.picture === h.picture)) chosen.push(h)
  for (const h of sorted) if (chosen.length < count && !chosen.includes(h)) chosen.push(h)
  return chosen
}
const lines = (v: PublicView) => v.trunks.reduce((s, t) => s + t.pipelines, 0)
const top = (v: PublicView) => [...v.regions].sort((a, b) => b.prosperity - a.prosperity)[0] ?? null
function tally(names: string[]): { name: string; count: number } | null {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best ? { name: best[0], count: best[1] } : null
}
