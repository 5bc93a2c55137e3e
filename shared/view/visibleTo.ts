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
import { leversFor } from './levers.ts'
import { OwnBooks } from './own.ts'
import { seenFirm, type Disclosed } from './practices.ts'
import { PriceList } from './prices.ts'
import { firmsOf, InPublic } from './publicView.ts'
import type { FeedItem, FirmView, OwnPipeline, Prices, PublicFirm, PublicView, SeenFirm, WhyChanged } from './types.ts'

/** What `firm` (its number) may know. */
export function visibleTo(world: World, firm: number, context: ViewContext): FirmView {
  return viewer(world, context)(firm)
}

/** `visibleTo` for many firms of one world at one moment: what they share is made once. Void as soon as the world changes. */
export function viewer(world: World, context: ViewContext): (firm: number) => FirmView {
  const moment = new Moment(world, context)
  return firm => moment.whole(firm)
}

/** One moment of a world, as its firms see it. Void as soon as the world changes, but for what `turned` names. */
export class Moment {
  readonly world: World
  readonly context: ViewContext
  readonly public: InPublic
  readonly levers: (inDebt: boolean) => FirmView['levers']
  #firms: number[] | null = null
  #feedOf: ((firm: number) => FeedItem[]) | null = null
  #pipelines: Map<number, number[]> | null = null
  #everybody: PublicView | null = null

  constructor(world: World, context: ViewContext) {
    this.world = world
    this.context = context
    this.public = new InPublic(world, context)
    this.levers = leversFor(context)
  }

  /** What a firm sees, each part made when it is looked at: for those who look now, and at little. */
  glance(firm: number): Glance {
    return new Glance(this, firm)
  }
  /** The same, as plain data that does not change any more. */
  whole(firm: number): FirmView {
    return this.glance(firm).whole(this.#everybody ??= this.public.whole())
  }

  /** Numbers of the firms that exist, in the order of all views. */
  get firms(): readonly number[] { return this.#firms ??= firmsOf(this.world) }
  feedOf(firm: number): FeedItem[] { return (this.#feedOf ??= feeds(this.world, this.context.events))(firm) }
  /** Rows of the pipeline table between a firm and others that are offers or open. */
  pipelinesOf(firm: number): readonly number[] { return (this.#pipelines ??= pipelineRows(this.world)).get(firm) ?? NONE }

  /** Firms set out for other plots or hosts, or pipelines came or went: what tells of it is made anew. */
  turned(what: 'places' | 'pipelines'): void {
    this.#everybody = null
    if (what === 'pipelines') this.#pipelines = null
    this.public.turned(what)
  }
}
const NONE: readonly number[] = []

/** What one firm sees, made as it is looked at. */
export class Glance implements FirmView {
  readonly #moment: Moment
  readonly #firm: number
  readonly own: OwnBooks
  #prices: PriceList | null = null
  #seen: SeenFirm[] | null = null
  #pipelines: OwnPipeline[] | null = null
  #region: FirmView['region'] | null = null

  constructor(moment: Moment, firm: number) {
    this.#moment = moment
    this.#firm = firm
    this.own = new OwnBooks(moment.world, firm, moment.context)
  }

  get month(): number { return monthOf(this.#moment.world) }
  get public(): PublicView { return this.#moment.public }
  get seen(): SeenFirm[] { return this.#seen ??= this.#seeAll() }
  get pipelines(): OwnPipeline[] { return this.#pipelines ??= this.#rows().map(row => ownPipeline(this.#moment.world, this.#firm, row)) }
  get region(): FirmView['region'] { return this.#region ??= regionOf(this.#moment.world, this.#firm) }
  get neighbours(): FirmView['neighbours'] { return neighboursOf(this.#moment.world, this.#firm, this.#moment.firms) }
  get hints(): FirmView['hints'] { return hintsOf(this.#moment.world, this.#firm) }
  get feed(): FeedItem[] { return this.#moment.feedOf(this.#firm) }
  get prices(): Prices { return this.#prices ??= new PriceList(this.#moment.world, this.#firm) }
  get levers(): FirmView['levers'] { return this.#moment.levers(this.#moment.world.loan[this.#firm] > 0) }
  get why(): WhyChanged | null { return this.#moment.context.why[this.own.id] ?? null }

  /** One of `public.firms` by its id. */
  firmOf(id: string): PublicFirm | undefined { return this.#moment.public.firmOf(id) }
  /** One of `seen` by its id. */
  seenOf(id: string): SeenFirm | undefined {
    const { world } = this.#moment, target = world.setting.firmIndex.get(id)
    if (target === undefined || target === this.#firm || !world.alive[target]) return undefined
    return seenFirm(world, this.#firm, target, disclosedTo(world, this.#firm, this.#rows()))
  }

  /** One of `pipelines` by its partner. */
  pipelineWith(id: string): OwnPipeline | undefined {
    const { world } = this.#moment, partner = world.setting.firmIndex.get(id)
    for (const row of this.#rows()) {
      if ((world.pipeA[row] === this.#firm ? world.pipeB[row] : world.pipeA[row]) === partner) return ownPipeline(world, this.#firm, row)
    }
    return undefined
  }
  /** How many of `pipelines` are open or were offered by this firm. */
  pipelinesHeld(): number {
    const { world } = this.#moment
    let held = 0
    for (const row of this.#rows()) if (world.pipeState[row] === OPEN || world.pipeA[row] === this.#firm) held++
    return held
  }

  /** @param everybody the moment's public part, as plain data */
  whole(everybody: PublicView): FirmView {
    return {
      month: this.month, public: everybody, own: this.own.whole(), seen: this.seen, pipelines: this.pipelines, region: this.region,
      neighbours: this.neighbours, hints: this.hints, feed: this.feed, prices: new PriceList(this.#moment.world, this.#firm).whole(), levers: this.levers, why: this.why,
    }
  }

  #rows(): readonly number[] { return this.#moment.pipelinesOf(this.#firm) }
  #seeAll(): SeenFirm[] {
    const { world } = this.#moment, disclosed = disclosedTo(world, this.#firm, this.#rows())
    return this.#moment.firms.filter(other => other !== this.#firm).map(other => seenFirm(world, this.#firm, other, disclosed))
  }
}

/** Rows of the pipeline table that are offers or open, by firm. */
function pipelineRows(world: World): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < world.sizes.pipelines; row++) {
    if (world.pipeState[row] !== OFFERED && world.pipeState[row] !== OPEN) continue
    for (const firm of [world.pipeA[row], world.pipeB[row]]) {
      const own = rows.get(firm)
      if (own) own.push(row)
      else rows.set(firm, [row])
    }
  }
  return rows
}
const OFFERED = 1, OPEN = 2

function disclosedTo(world: World, firm: number, rows: readonly number[]): Disclosed {
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
function neighboursOf(world: World, firm: number, firms: readonly number[]): FirmView['neighbours'] {
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
