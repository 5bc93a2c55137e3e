/** The end of a year on the map: what was decided, what flowed, what came of it, each in a third of the time; then stillness. Pure. */
import type { PublicMonth, PublicView } from '../../shared/view/types.ts'
import { schedule, type Act, type Motion } from './choreograph.ts'

/** ms; the last third belongs to the results */
export const YEAR_END_MS = 7200

/** What the three parts are about, for those who put it into words. */
export interface YearSum { ships: number; home: number; moves: number; met: number; lines: number; best: string | null; change: number }

export function sumOf(months: readonly PublicMonth[], before: PublicView | null, after: PublicView): YearSum {
  const ships = months.flatMap(m => m.ships)
  const changes = changesOf(before, after)
  const best = changes.reduce<{ region: string; change: number } | null>((a, c) => a && Math.abs(a.change) >= Math.abs(c.change) ? a : c, null)
  return {
    ships: ships.filter(s => !s.home).length, home: ships.filter(s => s.home).length, moves: movesOf(before, after).length,
    met: months.reduce((n, m) => n + Object.values(m.encounters).reduce((s, e) => s + e, 0), 0),
    lines: after.trunks.reduce((n, t) => n + t.pipelines, 0), best: best?.region ?? null, change: best?.change ?? 0,
  }
}

/** In its own third each kind begins at once and takes its time. */
const PACE = { most: 0.7, inOrder: false, until: 0.3 }

export function yearEnd(months: readonly PublicMonth[], before: PublicView | null, after: PublicView, length = YEAR_END_MS): Motion[] {
  const met = new Map<string, number>()
  for (const m of months) for (const [region, n] of Object.entries(m.encounters)) met.set(region, (met.get(region) ?? 0) + n)
  const most = Math.max(1, ...met.values())
  const third = length / 3
  const everywhere = after.regions.map(r => r.id)
  const parts: Act[][] = [
    [
      ...movesOf(before, after),
      // one ship for all that went the same way
      ...new Map(months.flatMap(m => m.ships).map((s): [string, Act] => [`${s.from} ${s.to}`, { what: 'ship', firm: s.firm, from: s.from, to: s.to, home: s.home }])).values(),
    ],
    [
      ...[...met].filter(([, n]) => n > 0).map(([region, count]): Act => ({ what: 'chorus', region, count, share: count / most })),
      ...[...after.trunks].sort((a, b) => b.pipelines - a.pipelines).flatMap((t): Act[] => [{ what: 'flow', from: t.from, to: t.to }, { what: 'flow', from: t.to, to: t.from }]),
    ],
    changesOf(before, after).map((c): Act => ({ what: 'result', ...c })),
  ]
  return parts.flatMap((acts, i) => schedule(acts, third, everywhere, PACE).map(m => ({ ...m, at: m.at + third * i })))
}

/** Who stands in another region than a year ago. */
function movesOf(before: PublicView | null, after: PublicView): Act[] {
  return after.firms.flatMap((f): Act[] => {
    const was = before?.firms.find(b => b.id === f.id)?.region
    return was === undefined || was === f.region ? [] : [{ what: 'move', firm: f.id, from: was, to: f.region, plot: f.plot, done: true }]
  })
}

/** By region: points of prosperity up or down; none where the year's beginning was not seen. */
function changesOf(before: PublicView | null, after: PublicView): { region: string; change: number }[] {
  if (!before) return []
  return after.regions.flatMap(r => {
    const was = before.regions.find(b => b.id === r.id)
    return was ? [{ region: r.id, change: Math.round(r.prosperity) - Math.round(was.prosperity) }] : []
  })
}
