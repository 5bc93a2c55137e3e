/** "Why your result changed" as bars that add up to the change, to the k that is shown. */
import { CHANNELS, type Channel } from '../../../shared/economy/dimensions.ts'
import type { WhyChanged } from '../../../shared/view/types.ts'

export interface WhyBar {
  part: Exclude<keyof WhyChanged['parts'], 'knowledge'> | 'knowledge'
  channel: Channel | null
  /** exact, k */ amount: number
  /** whole k as shown; the bars' `shown` add up to `shownChange` */ shown: number
  /** where the bar begins and ends on the common scale, exact, k */ from: number; to: number
}

const PLAIN = ['prices', 'demand', 'rivals', 'cost', 'crowding'] as const

/** Bars in reading order, parts of no weight left out; rounded by largest remainder, so that the sum is right as printed. */
export function whyBars(why: WhyChanged): { bars: WhyBar[]; shownChange: number } {
  const all: { part: WhyBar['part']; channel: Channel | null; amount: number }[] = [
    ...CHANNELS.flatMap(channel => {
      const amount = why.parts.knowledge[channel]
      return amount === undefined ? [] : [{ part: 'knowledge' as const, channel, amount }]
    }),
    ...PLAIN.map(part => ({ part, channel: null, amount: why.parts[part] })),
  ]
  const shownChange = Math.round(why.change) || 0 // never −0
  const shown = roundedTo(all.map(x => x.amount), shownChange)
  let at = 0
  const bars = all.map((x, i) => {
    const bar = { ...x, shown: shown[i], from: at, to: at + x.amount }
    at += x.amount
    return bar
  })
  return { bars: bars.filter(b => Math.abs(b.amount) >= 0.05 || b.shown !== 0), shownChange }
}

/** Whole numbers near `amounts` that add up to `sum`: floors, and one more for the largest remainders. */
export function roundedTo(amounts: readonly number[], sum: number): number[] {
  const floors = amounts.map(Math.floor)
  let missing = sum - floors.reduce((a, b) => a + b, 0)
  const order = amounts.map((x, i) => ({ i, rest: x - floors[i] })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (let k = 0; missing !== 0 && order.length > 0; k = (k + 1) % order.length) {
    const i = missing > 0 ? order[k].i : order[order.length - 1 - k].i
    floors[i] += Math.sign(missing)
    missing -= Math.sign(missing)
  }
  return floors
}
