/** A firm's own books, in full: nobody else ever gets this. Each part is made when it is looked at. */
import {
  A, ATTENTIONS, C, CHANNELS, F, FIELDS, OFFSHORE_MODES, WATCH_SLOTS, type Attention, type Channel, type Field,
} from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'
import { STANDING } from '../decisions/standing.ts'
import { byField, fieldName } from './byField.ts'
import type { ViewContext } from './context.ts'
import { advanceName } from './feed.ts'
import type { AdvanceName, ByField, OwnFirm } from './types.ts'

/** Void as soon as the world changes; `whole` makes a copy that keeps. */
export class OwnBooks implements OwnFirm {
  readonly #world: World
  readonly #firm: number
  readonly #context: ViewContext
  #levels: ByField<number> | null = null
  #ledger: ByField<Record<Channel, number>> | null = null
  #attention: Record<Attention, number> | null = null
  #offshore: OwnFirm['offshore'] | null = null
  #habit: ByField<number> | null = null

  constructor(world: World, firm: number, context: ViewContext) {
    this.#world = world
    this.#firm = firm
    this.#context = context
  }

  get id(): string { return this.#world.setting.firms[this.#firm].id }
  get name(): string { return this.#world.setting.firms[this.#firm].name }
  get plot(): string { return this.#world.setting.plots[this.#world.plot[this.#firm]].id }
  get region(): string { return this.#world.setting.regions[this.#world.region[this.#firm]].id }
  get movingTo(): string | null { return idOrNull(this.#world.setting.plots, this.#world.movingTo[this.#firm]) }
  get movingMonths(): number { return this.#world.movingTo[this.#firm] < 0 ? 0 : this.#world.movingMonths[this.#firm] }
  /** What was spent this month is no longer there to be spent. */
  get cash(): number { return Math.max(0, this.#world.cash[this.#firm] - this.#world.oneOff[this.#firm]) }
  get owners(): number { return this.#world.owners[this.#firm] }
  get loan(): number { return this.#world.loan[this.#firm] }
  get revenue(): number { return this.#world.revenue[this.#firm] }
  get profit(): number { return this.#world.profit[this.#firm] }
  get unitCost(): number { return this.#world.unitCost[this.#firm] }
  get marketShare(): number { return this.#world.share[this.#firm] }
  get advantage(): number { return this.#world.advantage[this.#firm] }
  get levels(): ByField<number> { return this.#levels ??= fields(this.#world.level, this.#firm) }
  get practice(): ByField<AdvanceName | null> { return byField(field => advanceName(this.#world, this.#world.practice[this.#firm * F + field])) }
  get ledger(): ByField<Record<Channel, number>> { return this.#ledger ??= byField(field => ledgerOf(this.#world, this.#firm, field)) }
  get habit(): ByField<number> { return this.#habit ??= fields(this.#world.habit, this.#firm) }
  get absorptive(): number { return this.#world.absorptive[this.#firm] }
  get embeddedness(): number { return this.#world.embeddedness[this.#firm] }
  get attention(): Record<Attention, number> { return this.#attention ??= attentionOf(this.#world, this.#firm) }
  get focus(): Field { return FIELDS[this.#world.focus[this.#firm]] }
  get watch(): string[] { return watchOf(this.#world, this.#firm) }
  get offshore(): OwnFirm['offshore'] { return this.#offshore ??= offshoreOf(this.#world, this.#firm) }
  get standing(): OwnFirm['standing'] { return STANDING[this.#world.standing[this.#firm]] }
  get fairGoing(): boolean { return this.#world.fairGoing[this.#firm] === 1 }
  get hireWait(): number { return this.#world.hireWait[this.#firm] }
  get unlearning(): OwnFirm['unlearning'] {
    const field = fieldName(this.#world.unlearnField[this.#firm])
    return field === null ? null : { field, months: this.#world.unlearnMonths[this.#firm] }
  }
  get backing(): Field | null { return fieldName(this.#world.backField[this.#firm]) }
  get communities(): Field[] { return FIELDS.filter((_, field) => (this.#world.community[this.#firm] >> field & 1) === 1) }
  get value(): number | null { return this.#context.values[this.id] ?? null }

  /** All of it, as plain data that does not change any more. */
  whole(): OwnFirm {
    return {
      id: this.id, name: this.name, plot: this.plot, region: this.region, movingTo: this.movingTo, movingMonths: this.movingMonths,
      cash: this.cash, loan: this.loan, owners: this.owners, revenue: this.revenue, profit: this.profit, unitCost: this.unitCost, marketShare: this.marketShare,
      advantage: this.advantage, levels: this.levels, practice: this.practice, ledger: this.ledger, habit: this.habit,
      absorptive: this.absorptive, embeddedness: this.embeddedness, attention: this.attention, focus: this.focus, watch: this.watch,
      offshore: this.offshore, standing: this.standing, fairGoing: this.fairGoing, hireWait: this.hireWait, unlearning: this.unlearning,
      backing: this.backing, communities: this.communities, value: this.value,
    }
  }
}

const idOrNull = (named: readonly { id: string }[], number: number): string | null => (number < 0 ? null : named[number].id)
const fields = (column: Int32Array | Float64Array, firm: number): ByField<number> => byField(field => column[firm * F + field])

function offshoreOf(world: World, firm: number): OwnFirm['offshore'] {
  return {
    share: world.offshoreShare[firm], wanted: world.offshoreWanted[firm],
    host: idOrNull(world.setting.regions, world.offshoreHost[firm]), mode: OFFSHORE_MODES[world.offshoreMode[firm]],
  }
}

function ledgerOf(world: World, firm: number, field: number): Record<Channel, number> {
  const booked = {} as Record<Channel, number>
  for (let channel = 0; channel < C; channel++) booked[CHANNELS[channel]] = world.ledger[(firm * F + field) * C + channel]
  return booked
}

function attentionOf(world: World, firm: number): Record<Attention, number> {
  const tokens = {} as Record<Attention, number>
  for (let a = 0; a < A; a++) tokens[ATTENTIONS[a]] = world.attention[firm * A + a]
  return tokens
}

function watchOf(world: World, firm: number): string[] {
  const watched: string[] = []
  for (let slot = 0; slot < WATCH_SLOTS; slot++) {
    const other = world.watch[firm * WATCH_SLOTS + slot]
    if (other >= 0) watched.push(world.setting.firms[other].id)
  }
  return watched
}
