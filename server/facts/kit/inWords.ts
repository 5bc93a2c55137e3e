/** The verdicts as a table for people: each fact, and under it its claims. */
import type { Claim, Verdict } from './claims.ts'
import type { Fact } from './fact.ts'

export function inWords(verdicts: readonly Verdict[], facts: readonly Fact[], seeds: number): string {
  const failed = verdicts.filter(v => !v.holds)
  return [
    `${seeds} seeds; 95% intervals. A fact holds when each claim's whole interval is on the good side of its bar.`,
    ...verdicts.map((v, k) => [`${v.holds ? 'holds ' : 'FAILS '} ${v.id.padEnd(4)} ${facts[k].title}`, ...v.claims.map(line)].join('\n')),
    failed.length === 0 ? `All ${verdicts.length} hold.` : `${failed.length} of ${verdicts.length} do not hold: ${failed.map(v => v.id).join(', ')}.`,
  ].join('\n\n')
}

const line = (c: Claim): string => `       ${c.bar === 'told only' ? '·' : c.holds ? '✓' : '✗'} ${c.what}: ${short(c.value)} [${short(c.interval[0])}, ${short(c.interval[1])}]${c.bar === 'told only' ? '' : `, bar ${c.bar}`}`

/** Three figures that say something. */
function short(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? '–' : x > 0 ? '∞' : '−∞'
  const size = Math.abs(x)
  return x.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4)
}
