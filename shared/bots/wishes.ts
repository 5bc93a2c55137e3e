/** Wishes that several strategies share. */
import type { Decision } from '../decisions/index.ts'
import type { Disclosure, Field, OffshoreMode } from '../economy/dimensions.ts'
import type { FirmView, OwnPipeline } from '../view/types.ts'
import { best, lead, neighboursOn, partners } from './judge.ts'
import { FOR, type Draw } from './types.ts'

/** Tokens in the order research, watching, mingling, vertical, pipelines. */
export function attend(focus: Field, [research, watching, mingling, vertical, pipelines]: readonly [number, number, number, number, number]): Decision {
  return { kind: 'attention', focus, tokens: { research, watching, mingling, vertical, pipelines } }
}
export const watching = (firms: string[]): Decision => ({ kind: 'watch', firms })
export const standingAnswer = (answer: 'ask' | 'accept' | 'decline'): Decision => ({ kind: 'standing', answer })

/** Wants `count` pipelines: answers offers, proposes while there are too few (a few offers more than needed), closes the poorest while there are too many. */
export function pipelines(view: FirmView, draw: Draw, count: number, disclosure: Disclosure): Decision[] {
  const open = view.pipelines.filter(p => p.state === 'open')
  const wishes: Decision[] = []
  let wanted = count - open.length
  for (const offer of view.pipelines.filter(p => p.state === 'offeredToMe')) {
    wishes.push({ kind: 'answer', firm: offer.partner, accept: wanted > 0, disclosure })
    wanted--
  }
  const asked = view.pipelines.filter(p => p.state === 'offeredByMe').length
  // many are declined at once: ask two more than needed
  for (const firm of wanted > asked ? partners(view, draw).slice(0, wanted - asked + 2) : []) wishes.push({ kind: 'propose', firm, disclosure })
  // trust takes its time: only after two years one that brought nothing, and promises nothing, makes room
  const poor = best(open.filter(p => p.months >= 24), p => -flow(p))
  if (poor && (open.length > count || (flow(poor) === 0 && leadOf(view, poor.partner) < 0.2))) wishes.push({ kind: 'close', firm: poor.partner })
  for (const p of open) if (p.mine !== disclosure) wishes.push({ kind: 'disclose', firm: p.partner, disclosure })
  return wishes
}
/** Levels that came through per month. */
const flow = (p: OwnPipeline): number => p.toMe / Math.max(p.months, 1)
const leadOf = (view: FirmView, partner: string): number => {
  const seen = view.seen.find(s => s.firm === partner)
  return seen ? lead(view, seen) : 0
}

/** Production at `share` in the host where it is cheapest to produce in that mode (kept once chosen). */
export function offshoreTo(view: FirmView, share: number, mode: OffshoreMode): Decision[] {
  const byHost = view.prices.offshoreUnitCost[mode]
  const host = view.own.offshore.host ?? best(Object.keys(byHost), h => -byHost[h])
  return host === undefined ? [] : [{ kind: 'offshore', share, host, mode }]
}

/** A move within the region to where most others stand, if one stands quite alone. */
export function joinNeighbours(view: FirmView, draw: Draw): Decision[] {
  if (neighboursOn(view, view.own.plot) > 0) return []
  const plots = view.public.plots.filter(p => p.region === view.own.region && p.taken < p.slots)
  const to = best(plots, (p, i) => neighboursOn(view, p.id) + draw(FOR.plot + i))
  return to && neighboursOn(view, to.id) > 0 ? [{ kind: 'place', plot: to.id }] : []
}

/** A move within the region to an empty plot, away from everybody's eyes. */
export function leaveNeighbours(view: FirmView, draw: Draw): Decision[] {
  if (neighboursOn(view, view.own.plot) === 0) return []
  const empty = view.public.plots.filter(p => p.region === view.own.region && p.taken === 0)
  const to = best(empty, (_, i) => draw(FOR.plot + i))
  return to ? [{ kind: 'place', plot: to.id }] : []
}
