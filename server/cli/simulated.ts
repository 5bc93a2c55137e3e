/** What came out of a simulated session: as one object, and as tables for people. */
import { C, CHANNELS, F, FIELDS, PIPELINE_SLOTS, type Channel, type Field } from '../../shared/economy/dimensions.ts'
import type { Play } from '../../shared/session/play.ts'
import { publicView } from '../../shared/view/index.ts'
import { contextOf } from '../../shared/session/context.ts'

export interface Result {
  scenario: string
  seed: string
  /** money in k, shares 0..1; best value first */
  firms: {
    id: string; name: string; strategy: string | null; region: string; plot: string
    value: number; cash: number; loan: number; profit: number; advantage: number; unitCost: number; marketShare: number
    offshore: { share: number; host: string | null; mode: 'captive' | 'supplier' }; pipelines: number
  }[]
  regions: { id: string; name: string; kind: 'home' | 'host'; prosperity: number; buzz: number; lockedIn: boolean; hotspot: boolean; firms: number }[]
  /** firm → field → channel → levels booked; the sum over channels is the level */
  ledger: Record<string, Record<Field, Record<Channel, number>>>
  levels: Record<string, Record<Field, number>>
  /** of the last month's world */ hash: string
}

export function resultOf(play: Play): Result {
  const [world] = play.worlds
  const { session } = play
  const { setting } = world
  const values = new Map(play.boards[0]?.firms.map(row => [row.firm, row.value]))
  const strategies = new Map(session.worlds[0].holdings.map(h => [h.firm, h.bot]))
  const numbers = setting.firms.flatMap((_, i) => (world.alive[i] ? [i] : []))
  const open = publicView(world, contextOf(play, world))
  return {
    scenario: session.scenario.id,
    seed: session.seed,
    firms: numbers.map(i => {
      const host = world.offshoreHost[i]
      return {
        ...setting.firms[i], strategy: strategies.get(setting.firms[i].id) ?? null,
        region: setting.regions[world.region[i]].id, plot: setting.plots[world.plot[i]].id,
        value: values.get(setting.firms[i].id) ?? 0,
        cash: world.cash[i], loan: world.loan[i], profit: world.profit[i],
        advantage: world.advantage[i], unitCost: world.unitCost[i], marketShare: world.share[i],
        offshore: { share: world.offshoreShare[i], host: host < 0 ? null : setting.regions[host].id, mode: world.offshoreMode[i] === 0 ? 'captive' as const : 'supplier' as const },
        pipelines: pipelinesOf(play, i),
      }
    }).sort((a, b) => b.value - a.value),
    regions: open.regions.map(r => ({
      id: r.id, name: r.name, kind: r.kind, prosperity: r.prosperity, buzz: r.buzz, lockedIn: r.lockedIn, hotspot: r.hotspot,
      firms: open.firms.filter(f => f.region === r.id).length,
    })),
    ledger: byFirm(numbers, i => setting.firms[i].id, (i, f) => Object.fromEntries(CHANNELS.map((c, k) => [c, world.ledger[(i * F + f) * C + k]])) as Record<Channel, number>),
    levels: byFirm(numbers, i => setting.firms[i].id, (i, f) => world.level[i * F + f]),
    hash: session.worlds[0].hash,
  }
}

function pipelinesOf(play: Play, firm: number): number {
  const [world] = play.worlds
  let open = 0
  for (let slot = 0; slot < PIPELINE_SLOTS; slot++) {
    const row = world.pipes[firm * PIPELINE_SLOTS + slot]
    if (row >= 0 && world.pipeState[row] === 2) open++
  }
  return open
}

function byFirm<T>(firms: number[], id: (i: number) => string, value: (i: number, field: number) => T): Record<string, Record<Field, T>> {
  return Object.fromEntries(firms.map(i => [id(i), Object.fromEntries(FIELDS.map((f, k) => [f, value(i, k)])) as Record<Field, T>]))
}

/** Tables for people: strategies, firms, regions. */
export function inTables(result: Result, months: number): string {
  const { firms, regions, scenario, seed, hash } = result
  const strategies = [...new Set(firms.map(f => f.strategy ?? 'nobody'))].map(name => {
    const mine = firms.filter(f => (f.strategy ?? 'nobody') === name)
    return { name, mine, value: mean(mine.map(f => f.value)) }
  }).sort((a, b) => b.value - a.value)
  return [
    `${scenario}, seed ${seed}: ${firms.length} firms, ${months} months. Money in k; value counts three more years.`,
    table(['strategy', 'firms', 'value', 'cash', 'advantage', 'unit cost', ...LEARNED], strategies.map(({ name, mine, value }) => [
      name, mine.length, round(value), round(mean(mine.map(f => f.cash - f.loan))), mean(mine.map(f => f.advantage)).toFixed(2), mean(mine.map(f => f.unitCost)).toFixed(2),
      ...LEARNED.map(channel => mean(mine.map(f => FIELDS.reduce((sum, field) => sum + result.ledger[f.id][field][channel], 0))).toFixed(1)),
    ])),
    table(['firm', 'strategy', 'region', 'value', 'cash', 'share %', 'advantage', 'unit cost', 'abroad', 'pipelines'], firms.map(f => [
      f.name, f.strategy ?? '', f.region, round(f.value), round(f.cash - f.loan), (100 * f.marketShare).toFixed(1), f.advantage.toFixed(2), f.unitCost.toFixed(2),
      f.offshore.share > 0 ? `${round(100 * f.offshore.share)}% ${f.offshore.mode}` : '', f.pipelines,
    ])),
    table(['region', 'kind', 'firms', 'prosperity', 'buzz', ''], regions.map(r => [
      r.name, r.kind, r.firms, round(r.prosperity), '●'.repeat(r.buzz), [r.lockedIn ? 'locked in' : '', r.hotspot ? 'hotspot' : ''].filter(Boolean).join(', '),
    ])),
    `hash ${hash}`,
  ].join('\n\n')
}
/** Channels shown as levels learned per firm. */
const LEARNED: readonly Channel[] = ['research', 'capability', 'vertical', 'horizontal', 'social', 'pipeline', 'fair', 'community', 'mobility', 'host', 'floor']

const mean = (x: number[]): number => (x.length === 0 ? 0 : x.reduce((a, b) => a + b, 0) / x.length)
const round = (x: number): string => Math.round(x).toString()

/** Columns as wide as their widest cell; numbers to the right. */
function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map(r => r.map(String))]
  const widths = head.map((_, i) => Math.max(...cells.map(r => r[i].length)))
  const numeric = head.map((_, i) => rows.every(r => /^[-\d.]*$/.test(String(r[i]))))
  return cells.map(r => r.map((cell, i) => (numeric[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd()).join('\n')
}
