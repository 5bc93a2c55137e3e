/** A firm's own books, in full: nobody else ever gets this. */
import {
  A, ATTENTIONS, C, CHANNELS, F, FIELDS, OFFSHORE_MODES, WATCH_SLOTS, type Attention, type Channel,
} from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'
import { STANDING } from '../decisions/standing.ts'
import { byField, fieldName } from './byField.ts'
import type { ViewContext } from './context.ts'
import { advanceName } from './feed.ts'
import type { OwnFirm } from './types.ts'

export function ownFirm(world: World, firm: number, context: ViewContext): OwnFirm {
  const { firms, plots, regions } = world.setting
  const { id, name } = firms[firm]
  const to = world.movingTo[firm], host = world.offshoreHost[firm]
  const unlearning = fieldName(world.unlearnField[firm])
  return {
    id, name,
    plot: plots[world.plot[firm]].id,
    region: regions[world.region[firm]].id,
    movingTo: to < 0 ? null : plots[to].id,
    movingMonths: to < 0 ? 0 : world.movingMonths[firm],
    // what was spent this month is no longer there to be spent
    cash: Math.max(0, world.cash[firm] - world.oneOff[firm]),
    loan: world.loan[firm],
    revenue: world.revenue[firm],
    profit: world.profit[firm],
    unitCost: world.unitCost[firm],
    marketShare: world.share[firm],
    advantage: world.advantage[firm],
    levels: byField(field => world.level[firm * F + field]),
    practice: byField(field => advanceName(world, world.practice[firm * F + field])),
    ledger: byField(field => ledgerOf(world, firm, field)),
    habit: byField(field => world.habit[firm * F + field]),
    absorptive: world.absorptive[firm],
    embeddedness: world.embeddedness[firm],
    attention: attentionOf(world, firm),
    focus: FIELDS[world.focus[firm]],
    watch: watchOf(world, firm),
    offshore: {
      share: world.offshoreShare[firm], wanted: world.offshoreWanted[firm],
      host: host < 0 ? null : regions[host].id, mode: OFFSHORE_MODES[world.offshoreMode[firm]],
    },
    standing: STANDING[world.standing[firm]],
    fairGoing: world.fairGoing[firm] === 1,
    hireWait: world.hireWait[firm],
    unlearning: unlearning === null ? null : { field: unlearning, months: world.unlearnMonths[firm] },
    backing: fieldName(world.backField[firm]),
    communities: FIELDS.filter((_, field) => (world.community[firm] >> field & 1) === 1),
    value: context.values[id] ?? null,
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
