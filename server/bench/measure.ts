/** Measures a row: rounds in turn (ours, rival, rival, ours, ours …), so that a machine that warms up or is busy for a while hits both sides. */
import type { Contest, Row } from './row.ts'

export interface Measured {
  id: string
  /** median over rounds, in the row's unit */
  ours: number
  rival: number
  /** median of the rounds' ratios */
  ratio: number
  bar: number
  holds: boolean
  /** quartiles of the rounds' ratios */
  spread: [number, number]
  rounds: number
  unit: string
}

/** @throws RangeError when a side measures nothing that can be compared */
export async function measure(row: Row, say: (what: string) => void): Promise<Measured> {
  const contest = await row.open(say)
  try {
    const ours: number[] = [], rival: number[] = []
    for (let round = -row.warmUp; round < row.rounds; round++) {
      const [a, b] = await oneRound(contest, round % 2 === 0)
      if (!(a > 0 && b > 0)) throw new RangeError(`${row.id}: a round measured ${a} against ${b}`)
      if (round < 0) continue
      ours.push(a)
      rival.push(b)
    }
    const ratios = ours.map((a, i) => (row.ratio === 'rival/ours' ? rival[i] / a : a / rival[i]))
    const ratio = quantile(ratios, 0.5)
    return {
      id: row.id, ours: quantile(ours, 0.5), rival: quantile(rival, 0.5), ratio, bar: row.bar,
      holds: row.sense === 'atLeast' ? ratio >= row.bar : ratio <= row.bar,
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)], rounds: row.rounds, unit: row.unit,
    }
  } finally {
    await contest.close?.()
  }
}

async function oneRound({ ours, rival }: Contest, oursFirst: boolean): Promise<[number, number]> {
  if (oursFirst) {
    const a = await ours.measure()
    return [a, await rival.measure()]
  }
  const b = await rival.measure()
  return [await ours.measure(), b]
}

/** q in 0..1, between the two nearest by their distance. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = q * (sorted.length - 1), low = Math.floor(at)
  return sorted[low] + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low])
}
