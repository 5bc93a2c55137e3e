/**
 * When what moves: a month's events, spread over the month's milliseconds. Pure. In no region do more than three
 * things move at once, and no two begin within a third of a second: nothing flashes faster than 3 Hz.
 */
import type { Field } from '../../shared/economy/dimensions.ts'
import type { FeedItem, PublicMonth, PublicView } from '../../shared/view/types.ts'

export const AT_ONCE = 3
/** ms between two beginnings in one region */
export const APART = 334
/** Without a clock (stepped months) a month is told in this time, ms. */
export const STEPPED_MS = 6000

export type Act =
  | { what: 'ripple'; region: string; a: string; b: string }
  | { what: 'spark'; from: string | null; to: string; region: string; field: Field }
  | { what: 'ship'; firm: string; from: string; to: string; home: boolean }
  | { what: 'move'; firm: string; /** regions */ from: string; to: string; /** where it goes */ plot: string; done: boolean }
  | { what: 'flow'; from: string; to: string }
  | { what: 'state'; region: string; state: PublicMonth['regions'][number]['what'] }
  | { what: 'founded'; firm: string; region: string }
  | { what: 'snow'; field: Field }
  | { what: 'chorus'; region: string; count: number; share: number }
  | { what: 'result'; region: string; change: number }
/** An act with its time: begins `at` ms after the month's news arrived, lasts `ms`; `regions` are busy meanwhile. */
export type Motion = Act & { at: number; ms: number; regions: string[] }

/** Length of an act at an easy pace, ms; a short month shortens it. */
const PACE: Record<Act['what'], number> = { ripple: 1400, spark: 1200, ship: 2600, move: 2000, flow: 1800, state: 1600, founded: 1200, snow: 2200, chorus: 1700, result: 2600 }
/** Decisions first, then what flowed, then what came of it. */
const ORDER: Record<Act['what'], number> = { move: 0, founded: 0.05, ship: 0.1, spark: 0.25, ripple: 0.15, flow: 0.4, state: 0.7, snow: 0.75, chorus: 0.4, result: 0.7 }
/** How many of a kind are told of in one month; the rest is in the numbers beside the map. */
const MOST: Record<Act['what'], number> = { ripple: 20, spark: 6, ship: 8, move: 6, flow: 12, state: 6, founded: 6, snow: 2, chorus: 8, result: 8 }

/** How an act may stretch: its share of the time at most, and whether kinds keep the order of a month. */
export interface Pace { most: number; inOrder: boolean; /** share of the time by which the last of a kind should begin */ until: number }
const MONTH: Pace = { most: 0.3, inOrder: true, until: 0.95 }

type Known = Pick<PublicView, 'trunks' | 'plots'>
const NOTHING: Known = { trunks: [], plots: [] }

export interface Own { firm: string; region: string; feed: readonly FeedItem[] }

/** `came`: region in which a firm stood before its last move. */
export function choreograph(month: PublicMonth, monthMs: number, on: Known = NOTHING, own: Own | null = null, came: ReadonlyMap<string, string> = new Map()): Motion[] {
  return schedule(actsOf(month, on, own, came), monthMs > 0 ? monthMs : STEPPED_MS, Object.keys(month.encounters))
}

/** Gives acts their times: each kind from its place in the order on, as far as every region has room for one thing more. */
export function schedule(acts: readonly Act[], length: number, everywhere: readonly string[], pace: Pace = MONTH): Motion[] {
  const count = new Map<string, number>()
  const of = (what: string) => acts.filter(a => a.what === what).length
  const busy = new Map<string, { from: number; to: number }[]>()
  const motions: Motion[] = []
  for (const act of acts) {
    const nth = count.get(act.what) ?? 0
    if (nth >= MOST[act.what]) continue
    count.set(act.what, nth + 1)
    const regions = regionsOf(act, everywhere)
    const ms = Math.min(PACE[act.what], Math.max(300, length * pace.most))
    const first = pace.inOrder ? ORDER[act.what] : 0
    const wished = length * (first + ((pace.until - first) * nth) / Math.max(1, Math.min(of(act.what), MOST[act.what])))
    const at = firstFree(regions.map(r => busy.get(r) ?? []), Math.min(wished, length - ms), ms, length)
    if (at === null) continue
    for (const r of regions) busy.set(r, [...(busy.get(r) ?? []), { from: at, to: at + ms }])
    motions.push({ ...act, at, ms, regions })
  }
  return motions.sort((a, b) => a.at - b.at)
}

function actsOf(month: PublicMonth, { trunks, plots }: Known, own: Own | null, came: ReadonlyMap<string, string>): Act[] {
  const regionOf = (plot: string): string => plots.find(p => p.id === plot)?.region ?? ''
  const learned = own?.feed.filter(f => f.kind === 'learned' && f.field !== null) ?? []
  return [
    ...month.regions.map((r): Act => ({ what: 'state', region: r.region, state: r.what })),
    ...month.floorRose.map((f): Act => ({ what: 'snow', field: f.field })),
    ...learned.map((f): Act => ({ what: 'spark', from: f.other, to: own?.firm ?? '', region: own?.region ?? '', field: f.field ?? 'materials' })),
    ...month.ships.map((s): Act => ({ what: 'ship', firm: s.firm, from: s.from, to: s.to, home: s.home })),
    ...month.moves.map((m): Act => ({
      what: 'move', firm: m.firm, from: m.done ? came.get(m.firm) ?? regionOf(m.to) : regionOf(m.from), to: regionOf(m.to), plot: m.to, done: m.done,
    })),
    ...month.founded.map((f): Act => ({ what: 'founded', firm: f.firm, region: f.region })),
    ...trunks.flatMap((t): Act[] => Array.from({ length: Math.min(2, t.flow) }, (_, i) =>
      i % 2 === 0 ? { what: 'flow', from: t.from, to: t.to } : { what: 'flow', from: t.to, to: t.from })),
    ...month.ripples.map((r): Act => ({ what: 'ripple', region: r.region, a: r.a, b: r.b })),
  ]
}

function regionsOf(act: Act, everywhere: readonly string[]): string[] {
  if (act.what === 'snow') return [...everywhere]
  const regions = 'region' in act ? [act.region] : [act.from, act.to]
  return [...new Set(regions.filter(r => r !== ''))]
}

/** The first time from `wished` on (or, failing that, the last before it) at which all these regions have room for one thing more. */
function firstFree(lanes: { from: number; to: number }[][], wished: number, ms: number, length: number): number | null {
  const fits = (at: number) => lanes.every(lane => {
    if (lane.some(l => Math.abs(l.from - at) < APART)) return false
    const during = lane.filter(l => l.from < at + ms && l.to > at)
    // the most that are under way at one moment is reached when one of them begins
    return [at, ...during.map(l => l.from)].every(t => t < at || during.filter(l => l.from <= t && l.to > t).length < AT_ONCE)
  })
  for (let at = Math.max(0, wished); at + ms <= length; at += 60) if (fits(at)) return at
  for (let at = wished - 60; at >= 0; at -= 60) if (fits(at)) return at
  return null
}
