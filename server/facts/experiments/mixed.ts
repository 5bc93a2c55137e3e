/**
 * The mixed field: two firms of each named strategy in one market, eight years of `first-hour`, starting regions drawn with the
 * seed. Several facts look at it from different sides.
 */
import { CHANNELS, F, type Channel } from '../../../shared/economy/dimensions.ts'
import { KIND } from '../../../shared/economy/events.ts'
import type { World } from '../../../shared/economy/world.ts'
import type { Experiment } from '../kit/fact.ts'
import { playField, STRATEGIES } from '../kit/field.ts'
import { booked, firmsOf } from '../kit/lab.ts'
import { gini, mean } from '../kit/statistics.ts'

export const EACH = 2

export const mixed: Experiment = {
  id: 'mixed', file: import.meta.url,
  run: seed => {
    const players = Array.from({ length: EACH }, () => STRATEGIES.map(bot => ({ bot }))).flat()
    const special: number[] = [], sizes: number[] = []
    let hires = 0, local = 0
    const { world, values, boards } = playField({
      seed, players, boardDraws: 6, valueDraws: 8,
      each: (w, events, month) => {
        if (month % 12 === 0) { special.push(specialisation(w)); sizes.push(gini(firmsOf(w).map(i => w.revenue[i]))) }
        for (let x = 0; x < events.count; x++) {
          if (events.kind[x] !== KIND.hired) continue
          hires++
          if (events.region[x] === w.region[events.firm[x]]) local++
        }
      },
    })
    const firms = firmsOf(world)
    return {
      values: [...values.subarray(0, players.length)], year3: [...boards[2].subarray(0, players.length)], half: [...boards[3].subarray(0, players.length)],
      special, sizes, hires, local,
      ...Object.fromEntries(LEARNED.map(c => [c, booked(world, firms, c)])),
    }
  },
}

/** Channels by which one learns during a session: not what one began with, and not what everybody gets. */
export const LEARNED: readonly Channel[] = CHANNELS.filter(c => c !== 'initial' && c !== 'floor')

/** Krugman's index: half the sum of differences between the region's shares of fields and those of all, mean over the home regions. */
function specialisation(w: World): number {
  const regions = [...new Set(firmsOf(w).map(i => w.region[i]))].filter(r => w.setting.regions[r].kind === 'home')
  const profile = (firms: number[]): number[] => {
    const up = Array.from({ length: F }, (_, f) => firms.reduce((s, i) => s + w.level[i * F + f] - w.floor[f], 0))
    const all = up.reduce((a, b) => a + b, 0)
    return up.map(x => (all > 0 ? x / all : 1 / F))
  }
  const everybody = profile(firmsOf(w))
  return mean(regions.map(r => profile(firmsOf(w).filter(i => w.region[i] === r)).reduce((d, s, f) => d + Math.abs(s - everybody[f]) / 2, 0)))
}

/** Mean of a list over the firms of each strategy, in the order of STRATEGIES. */
export const byStrategy = (list: readonly number[]): number[] =>
  STRATEGIES.map((_, s) => mean(Array.from({ length: EACH }, (_, k) => list[s + k * STRATEGIES.length])))
