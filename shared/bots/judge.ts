/** How bots judge what they see: which field to work on, whom to watch, whom to propose to, where to stand. */
import { F, FIELDS, type Field } from '../economy/dimensions.ts'
import type { FirmView, PublicFirm, SeenFirm } from '../view/types.ts'
import { FOR, type Draw } from './types.ts'

/** Promise of own research in a field: demand (today's, and what was hinted), what the place is good at, habits; steeper higher up. */
export function promise(view: FirmView, field: Field): number {
  const hint = view.hints.find(h => h.field === field)
  const demand = view.public.demand[field] * (hint ? (hint.gains ? 1.5 : 0.6) : 1)
  const place = view.region.capability[field] * view.region.institutions[field]
  const at = FIELDS.indexOf(field)
  const related = Math.max(above(view, FIELDS[(at + 1) % F]), above(view, FIELDS[(at + F - 1) % F]))
  return demand * (0.5 + place) * (1 + 0.1 * Math.min(related, 3)) / (1 + 0.15 * Math.max(above(view, field), 0))
}

/** Levels of one's own practice above the floor. */
export const above = (view: FirmView, field: Field): number => view.own.levels[field] - view.public.floor[field]

/** The most promising field, to one's own taste; the present one is kept unless another is clearly better. */
export function bestField(view: FirmView, draw: Draw): Field {
  const worth = (field: Field): number =>
    promise(view, field) * (field === view.own.focus && view.month > 0 ? 1.3 : 1) * (0.75 + 0.5 * draw(FOR.taste + FIELDS.indexOf(field)))
  return best(FIELDS, worth) ?? view.own.focus
}

/** What there is to learn from a rival as far as one sees: levels ahead, by demand, no more than three count in a field. */
export function lead(view: FirmView, seen: SeenFirm): number {
  let sum = 0
  for (const field of FIELDS) {
    const level = seen.levels[field]
    if (level !== null) sum += view.public.demand[field] * Math.min(Math.max(level - view.own.levels[field], 0), 3)
  }
  return sum
}

/** The rivals most worth watching: sight first, then what they are ahead in. */
export function worthWatching(view: FirmView, count: number): string[] {
  const clear = { sharp: 1, disclosed: 0.5, blurred: 0.4, unknown: 0, self: 0 } as const
  return [...view.seen]
    .map(seen => ({ firm: seen.firm, worth: clear[seen.sight] * (0.3 + lead(view, seen)) }))
    .filter(one => one.worth > 0)
    .sort((a, b) => b.worth - a.worth || order(a.firm, b.firm))
    .slice(0, count)
    .map(one => one.firm)
}

/** Possible pipeline partners, best first: firms elsewhere that do well, in places that differ from ours. */
export function partners(view: FirmView, draw: Draw): string[] {
  const taken = new Set(view.pipelines.map(p => p.partner))
  const regions = new Map(view.public.regions.map(r => [r.id, r]))
  return view.public.firms
    .map((firm, i) => ({ firm, worth: firm.size + standing(view, firm) + (regions.get(firm.region)?.hotspot ? 1 : 0) + 2 * draw(FOR.partner + i) }))
    .filter(({ firm }) => firm.id !== view.own.id && firm.region !== view.own.region && !taken.has(firm.id))
    .sort((a, b) => b.worth - a.worth || order(a.firm.id, b.firm.id))
    .map(({ firm }) => firm.id)
}

/** 0..2 by place on the board of firm value: the first gets 2. Before the first review all are alike. */
const standing = (view: FirmView, firm: PublicFirm): number =>
  firm.rank === null ? 1 : 2 * (1 - (firm.rank - 1) / Math.max(view.public.firms.length - 1, 1))

/** Firms that stand on a plot, without oneself. */
export const neighboursOn = (view: FirmView, plot: string): number =>
  view.public.firms.filter(f => f.plot === plot && f.id !== view.own.id).length

/** The item with the highest number; the first of equals. */
export function best<T>(items: readonly T[], worth: (item: T, index: number) => number): T | undefined {
  let found: T | undefined
  let most = -Infinity
  items.forEach((item, i) => {
    const w = worth(item, i)
    if (w > most) { most = w; found = item }
  })
  return found
}

/** Order of two ids, the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
