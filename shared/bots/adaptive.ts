/**
 * Adaptive: best reply by short rules. Attention goes to what has taught most per token; one good pipeline, dropped
 * when they bring nothing; production abroad step by step as long as the next one pays; fairs, and hires from a
 * leader it sees; a move where wages, rents, buzz and neighbours promise more than it costs.
 */
import { ATTENTIONS, CHANNELS, FIELDS, MONTHS_PER_YEAR, OFFSHORE_MODES, TOKENS, type Attention, type Channel } from '../economy/dimensions.ts'
import type { Decision } from '../decisions/index.ts'
import type { FirmView } from '../view/types.ts'
import { best, bestField, worthWatching } from './judge.ts'
import { moveWhereItPays } from './moving.ts'
import type { Bot } from './types.ts'
import { attend, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const adaptive: Bot = (view, draw) => {
  const tied = view.levers.pipelines.open
  const t = tokens(view, tied)
  return within(view, [
    attend(bestField(view, draw), [t.research, t.watching, t.mingling, t.vertical, t.pipelines]),
    watching(worthWatching(view, 2)),
    standingAnswer('ask'),
    ...pipelines(view, draw, 1, 'selective'),
    ...offshore(view),
    ...hire(view),
    { kind: 'fair', go: view.own.cash > 4 * view.prices.fair },
    ...moveWhereItPays(view, draw),
  ])
}

/** A mixed start; then one token goes from what teaches least per token to what teaches most. Nothing is ever starved or fed alone. */
function tokens(view: FirmView, tied: boolean): Record<Attention, number> {
  const base = tied
    ? { research: 3, watching: 2, mingling: 1, vertical: 2, pipelines: 2 }
    : { research: 4, watching: 2, mingling: 3, vertical: 1, pipelines: 0 }
  if (view.month < 12) return base
  const open = ATTENTIONS.filter(a => base[a] > 0)
  const taught = (a: Attention): number => learnedBy(view, TEACHES[a]) / base[a]
  const most = best(open, taught), least = best(open, a => -taught(a))
  if (most !== undefined && least !== undefined && most !== least && base[least] > 1 && base[most] < TOKENS / 2) {
    base[least]--
    base[most]++
  }
  return base
}
const TEACHES: Record<Attention, readonly Channel[]> = {
  research: ['research', 'capability'], watching: ['horizontal'], mingling: ['social'], vertical: ['vertical'], pipelines: ['pipeline'],
}
const learnedBy = (view: FirmView, channels: readonly Channel[]): number =>
  FIELDS.reduce((sum, f) => sum + CHANNELS.reduce((s, c) => (channels.includes(c) ? s + view.own.ledger[f][c] : s), 0), 0)

/**
 * One look ahead over all shares, hosts and both modes: what a year at that unit cost brings more than today's, less the price of getting there (two
 * years to earn it). A unit of one's own sends learning home and leaks less: so much dearer it may be. Never beyond MOST_TENTHS, for the ties at home.
 */
function offshore(view: FirmView): Decision[] {
  const { offshore: now, revenue, unitCost } = view.own
  const moved = Math.floor(now.wanted * 10 + 0.5)
  const ways = OFFSHORE_MODES.flatMap(mode => Object.entries(view.prices.offshoreUnitCosts[mode]).flatMap(([host, costs]) =>
    (now.host === null || (host === now.host && mode === now.mode) ? costs.slice(0, MOST_TENTHS + 1) : []).map((cost, tenths) => ({
      mode, host, tenths,
      gain: (unitCost - cost + (mode === 'captive' ? OWN_UNIT * tenths / 10 : 0)) * revenue * MONTHS_PER_YEAR - Math.abs(tenths - moved) * view.prices.offshoreStep / 2,
    }))))
  const to = best(ways, way => way.gain)
  if (!to || to.tenths === moved || Math.abs(now.share - now.wanted) > 0.01) return []
  return [{ kind: 'offshore', share: to.tenths / 10, host: to.host, mode: to.mode }]
}
const MOST_TENTHS = 5, OWN_UNIT = 0.04

/** Somebody from the rival that is furthest ahead where demand is, if that is in sight and three levels or more. */
function hire(view: FirmView): Decision[] {
  if (view.own.cash < 3 * view.prices.hire) return []
  const here = new Set(view.public.firms.filter(f => f.region === view.own.region).map(f => f.id))
  const chances = view.seen.flatMap(seen => FIELDS.map(field => ({ firm: seen.firm, field, gap: (seen.levels[field] ?? 0) - seen.blur - view.own.levels[field], near: here.has(seen.firm) })))
  // who lives elsewhere seldom wants to come
  const target = best(chances.filter(c => c.gap >= 2), c => c.gap * view.public.demand[c.field] * (c.near ? 1 : 0.4))
  return target ? [{ kind: 'hire', firm: target.firm, field: target.field }] : []
}
