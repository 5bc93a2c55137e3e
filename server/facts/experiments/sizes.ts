/** G1 to G3 in a short form, for a market of a given size. */
import { leverOf, type Decision } from '../../../shared/decisions/index.ts'
import { LEVERS, type Lever } from '../../../shared/economy/dimensions.ts'
import type { Sample } from '../kit/fact.ts'
import { playField, STRATEGIES, type Player } from '../kit/field.ts'
import { mean } from '../kit/statistics.ts'

const POPULATIONS = ['gatekeeper', 'adaptive', 'follower']
/** From this many firms on all strategies invade together. */
const TOGETHER = 60

const values = (seed: string, players: readonly Player[]): number[] => [...playField({ seed, players, boardDraws: 1, valueDraws: players.length > 100 ? 2 : 4 }).values.subarray(0, players.length)]
const all = (firms: number, bot: string): Player[] => Array.from({ length: firms }, () => ({ bot }))
/** Mean over the players that are meant. */
const meanFor = (players: readonly Player[], of: readonly number[], meant: (p: Player) => boolean): number => mean(players.flatMap((p, i) => (meant(p) ? [of[i]] : [])))

export function at(seed: string, firms: number): Sample {
  const turns = Array.from({ length: firms }, (_, i): Player => ({ bot: STRATEGIES[i % STRATEGIES.length] })), field = values(seed, turns)
  return {
    strategies: STRATEGIES.map(s => meanFor(turns, field, p => p.bot === s)),
    ...invaders(seed, firms), ...leaving(seed, firms), ...levers(seed, firms),
  }
}

function invaders(seed: string, firms: number): Sample {
  const rows: Record<string, number[]> = Object.fromEntries(STRATEGIES.map(s => [`invader ${s}`, []]))
  for (const resident of POPULATIONS) {
    const others = STRATEGIES.filter(s => s !== resident)
    rows[`invader ${resident}`].push(NaN)
    for (const group of firms >= TOGETHER ? [others] : others.map(s => [s])) {
      const each = Math.max(1, Math.round(firms / 10 / group.length))
      const players = all(firms, resident)
      group.forEach((s, k) => { for (let n = 0; n < each; n++) players[Math.floor((k * each + n) * firms / (group.length * each))] = { bot: s } })
      const of = values(seed, players), home = meanFor(players, of, p => p.bot === resident)
      for (const s of group) rows[`invader ${s}`].push(meanFor(players, of, p => p.bot === s) - home)
    }
  }
  return rows
}

function leaving(seed: string, firms: number): Sample {
  const lone = Math.max(1, Math.floor(firms / 60)), some = all(firms, 'local').map((p, i) => (i % Math.ceil(firms / lone) === 1 ? { bot: 'outsourcer' } : p)), of = values(seed, some)
  return {
    lone: meanFor(some, of, p => p.bot === 'outsourcer'), stayers: meanFor(some, of, p => p.bot === 'local'),
    stay: mean(values(seed, all(firms, 'local'))), leave: mean(values(seed, all(firms, 'outsourcer'))),
  }
}

/** Adaptives in the field (two, more in a large one) with one lever shut, and the same firms on the same seed with it. */
function levers(seed: string, firms: number): Sample {
  const adaptives = Math.max(2, Math.floor(firms / 20)), every = Math.ceil(firms / adaptives)
  const players = Array.from({ length: firms }, (_, i): Player => ({ bot: i % every === 0 ? 'adaptive' : STRATEGIES[i % (STRATEGIES.length - 1)] }))
  const of = (lever: Lever | null): number => {
    const shut = (d: Decision) => leverOf(d) !== lever
    const got = values(seed, players.map((p, i) => (i % every === 0 ? { ...p, may: shut } : p)))
    return mean(got.filter((_, i) => i % every === 0))
  }
  return { 'with all': of(null), ...Object.fromEntries(LEVERS.map(lever => [`without ${lever}`, of(lever)])) }
}
