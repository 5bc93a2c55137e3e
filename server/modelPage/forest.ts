/**
 * All facts in one picture. Claims have different units, so each is drawn by its distance from its bar in half-widths of its own 95% interval: every
 * interval is then 2 wide, and a claim holds when all of it is to the right of 0. A fact's line is its weakest claim; its other claims are dots.
 */
import type { MeasuredClaim, MeasuredFact, Validated } from './measured.ts'
import { COLOURS, FAINT, INK, line, picture, scale, short, text, at } from './svg.ts'

const WIDTH = 1180, ROW = 22, TOP = 84, LEFT = 390, RIGHT = 700, MOST = 8, LEAST = -4

/** Distance inside the bar, in half-widths; null for what decides nothing or has no interval. */
export function far({ value, interval: [low, high], bar }: MeasuredClaim): number | null {
  if (value === null || low === null || high === null) return null
  const half = (high - low) / 2
  const between = /^between (-?[\d.e-]+) and (-?[\d.e-]+)$/.exec(bar), one = /^([<>]) (-?[\d.e-]+)$/.exec(bar)
  const inside = between ? Math.min(low - Number(between[1]), Number(between[2]) - high) : one ? (one[1] === '>' ? low - Number(one[2]) : Number(one[2]) - high) : NaN
  if (Number.isNaN(inside)) return null
  // the end that is nearer to its bar decides; the middle lies one half-width further in. Where every seed says the same there are no widths to count in
  return half > 1e-12 ? inside / half + 1 : Math.sign(inside) * MOST
}
const wide = ({ interval: [low, high] }: MeasuredClaim): boolean => low !== null && high !== null && high - low > 2e-12

/** The claim that is nearest to failing, or fails worst; what could not be told at all is weaker than anything. */
export function weakest(fact: MeasuredFact): MeasuredClaim {
  const judged = fact.claims.filter(c => c.bar !== 'told only')
  return judged.reduce((w, c) => ((far(c) ?? -Infinity) < (far(w) ?? -Infinity) ? c : w))
}

export function forest({ facts }: Pick<Validated, 'facts'>, stamp: string): string {
  const height = TOP + facts.length * ROW + 48, clipped = (v: number): number => Math.max(LEAST, Math.min(MOST, v))
  const x = scale(LEAST, MOST, LEFT, RIGHT), held = facts.filter(f => f.holds).length
  return picture(WIDTH, height, 'All facts', `${held} of ${facts.length} facts hold. ${facts.map(f => `${f.id} ${f.holds ? 'holds' : 'does not hold'}`).join(', ')}.`, [
    text(20, 26, `All facts: ${held} of ${facts.length} hold`, { size: 16, bold: true }),
    text(20, 46, 'Distance of each fact’s weakest claim from its bar, in half-widths of its 95% interval; it holds when the whole whisker is right of the line. Dots: other claims.', { size: 12 }),
    ...[-4, -2, 0, 2, 4, 6, 8].flatMap(v => [line(x(v), TOP - 8, x(v), height - 40, v === 0 ? INK : FAINT, v === 0 ? 1.5 : 1), text(x(v), TOP - 14, v === MOST ? `${v} or more` : String(v), { anchor: 'middle', size: 11 })]),
    ...facts.flatMap((fact, k) => {
      const y = TOP + k * ROW + 10, claim = weakest(fact), d = far(claim), colour = fact.holds ? COLOURS[0] : COLOURS[1]
      return [
        text(20, y + 4, fact.id, { bold: true }), text(52, y + 4, cut(fact.title, 58), { size: 11 }),
        ...fact.claims.filter(c => c !== claim).flatMap(c => { const v = far(c); return v === null ? [] : [`<circle cx="${at(x(clipped(v)))}" cy="${at(y)}" r="2.5" fill="${FAINT}" stroke="#999999"/>`] }),
        ...(d === null ? [text(x(0) + 6, y + 4, 'cannot be told', { size: 11 })] : [...(wide(claim) ? [line(x(clipped(d - 1)), y, x(clipped(d + 1)), y, colour, 2)] : []), fact.holds ? `<circle cx="${at(x(clipped(d)))}" cy="${at(y)}" r="4.5" fill="${colour}"/>` : `<rect x="${at(x(clipped(d)) - 4)}" y="${at(y - 4)}" width="8" height="8" fill="${colour}"/>`]),
        text(RIGHT + 14, y + 4, cut(`${short(claim.value)} [${short(claim.interval[0])}, ${short(claim.interval[1])}]; bar ${claim.bar} · ${claim.what}`, 78), { size: 11 }),
      ]
    }),
    text(20, height - 14, stamp, { size: 11, fill: '#666666' }),
  ])
}
const cut = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words)
