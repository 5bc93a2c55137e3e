/**
 * What one firm may know of the world: the only place that fills a `FirmView`. Row by row the table "Who may know what":
 * firm → practices.ts · encounters, observation → feed.ts, publicMonth.ts · pipelines → `pipelinesOf` below ·
 * watching → `neighboursOf` · offshoring → own lever, ships in publicMonth.ts · regions, demand → publicView.ts, `regionOf`, `hintsOf`.
 */
import { F, FIELDS, DISCLOSURES, PIPELINE_SLOTS, WATCH_SLOTS } from '../economy/dimensions.ts'
import { monthOf, type World } from '../economy/world.ts'
import { byField } from './byField.ts'
import type { ViewContext } from './context.ts'
import { feeds } from './feed.ts'
import { leversOf } from './levers.ts'
import { ownFirm } from './own.ts'
import { seenFirm, type Disclosed } from './practices.ts'
import { pricesFor } from './prices.ts'
import { firmsOf, publicView } from './publicView.ts'
import type { FirmView, OwnPipeline } from './types.ts'


/** What `firm` (its number) may know. */
export function visibleTo(world: World, firm: number, context: ViewContext): FirmView {
  return viewer(world, context)(firm)
}

/**
 * `visibleTo` for many firms of one world at one moment: what they share is made once. Void as soon as the world changes.
 * @param others false leaves `seen` and `neighbours` empty: most checks need neither, and they are the longest part.
 */
export function viewer(world: World, context: ViewContext, others = true): (firm: number) => FirmView {
  const everybody = publicView(world, context)
  const firms = firmsOf(world)
  const feedOf = feeds(world, context.events)
  const pipelines = pipelineRows(world)
  return firm => {
    const { id } = world.setting.firms[firm]
    const rows = pipelines.get(firm) ?? []
    const disclosed = disclosedTo(world, firm, rows)
    return {
      month: monthOf(world),
      public: everybody,
      own: ownFirm(world, firm, context),
      seen: others ? firms.filter(other => other !== firm).map(other => seenFirm(world, firm, other, disclosed)) : [],
      pipelines: rows.map(row => ownPipeline(world, firm, row)),
      region: regionOf(world, firm),
      neighbours: others ? neighboursOf(world, firm, firms) : [],
      hints: hintsOf(world, firm),
      feed: feedOf(firm),
      prices: pricesFor(world, firm),
      levers: leversOf(world, firm, context),
      why: context.why[id] ?? null,
    }
  }
}

/** Rows of the pipeline table that are offers or open, by firm. */
function pipelineRows(world: World): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < world.sizes.pipelines; row++) {
    if (world.pipeState[row] !== OFFERED && world.pipeState[row] !== OPEN) continue
    for (const firm of [world.pipeA[row], world.pipeB[row]]) rows.set(firm, [...(rows.get(firm) ?? []), row])
  }
  return rows
}
const OFFERED = 1, OPEN = 2

function disclosedTo(world: World, firm: number, rows: number[]): Disclosed {
  const disclosed = new Map<number, number>()
  for (const row of rows) {
    if (world.pipeState[row] !== OPEN) continue
    if (world.pipeA[row] === firm) disclosed.set(world.pipeB[row], world.pipeDiscloseB[row])
    else disclosed.set(world.pipeA[row], world.pipeDiscloseA[row])
  }
  return disclosed
}

function ownPipeline(world: World, firm: number, row: number): OwnPipeline {
  const mineIsA = world.pipeA[row] === firm
  const open = world.pipeState[row] === OPEN
  const a = DISCLOSURES[world.pipeDiscloseA[row]], b = DISCLOSURES[world.pipeDiscloseB[row]]
  const since = world.pipeMonth[row] < 0 ? monthOf(world) : world.pipeMonth[row]
  return {
    partner: world.setting.firms[mineIsA ? world.pipeB[row] : world.pipeA[row]].id,
    state: open ? 'open' : mineIsA ? 'offeredByMe' : 'offeredToMe',
    trust: world.pipeTrust[row],
    mine: mineIsA ? a : b,
    theirs: mineIsA ? b : a,
    months: Math.max(0, monthOf(world) - since),
    toMe: mineIsA ? world.pipeToA[row] : world.pipeToB[row],
    toThem: mineIsA ? world.pipeToB[row] : world.pipeToA[row],
  }
}

function regionOf(world: World, firm: number): FirmView['region'] {
  const at = world.region[firm] * F
  return {
    institutions: byField(field => world.institution[at + field]),
    capability: byField(field => world.capability[at + field]),
    openness: world.openness[world.region[firm]],
  }
}

/** Those on the same plot: whether they hold pipelines at all, and whether they watch me. */
function neighboursOf(world: World, firm: number, firms: number[]): FirmView['neighbours'] {
  return firms.filter(other => other !== firm && world.plot[other] === world.plot[firm]).map(other => {
    let pipelines = 0, watches = false
    for (let slot = 0; slot < PIPELINE_SLOTS; slot++) {
      const row = world.pipes[other * PIPELINE_SLOTS + slot]
      if (row >= 0 && world.pipeState[row] === OPEN) pipelines++
    }
    for (let slot = 0; slot < WATCH_SLOTS; slot++) watches ||= world.watch[other * WATCH_SLOTS + slot] === firm
    return { firm: world.setting.firms[other].id, hasPipelines: pipelines > 0, watchesMe: watches }
  })
}

/** What the firm has heard of the next demand shift. That there is one, and when, is known only to those who heard. */
function hintsOf(world: World, firm: number): FirmView['hints'] {
  const inMonths = Math.max(0, world.clock[3] - monthOf(world))
  const hints: FirmView['hints'] = []
  for (let field = 0; field < F; field++) {
    const heard = world.hint[firm * F + field]
    if (heard > 0) hints.push({ field: FIELDS[field], gains: heard === 1, inMonths })
  }
  return hints
}
