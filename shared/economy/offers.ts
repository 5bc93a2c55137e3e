/** What channels propose in a month: "firm could take over this advance of that source". `absorb` decides. */

export interface Offers {
  count: number
  firm: Int32Array
  field: Int32Array
  /** row of the advance table; −1 = a new one, made by the firm itself */
  advance: Int32Array
  level: Int32Array
  /** firm it comes from, −1 nobody in the class */
  source: Int32Array
  channel: Int32Array
  /** how well the channel carries this (language, trust), as a factor of the chance to understand; 1 or more than 1 = certain for own work */
  ease: Float64Array
  /** how much localized capability raises that chance, as a factor; 1 = not at all */
  help: Float64Array
  /** the draw that decided, 0..1: settles ties */
  drawn: Float64Array
}

export function offerList(rows: number): Offers {
  const ints = () => new Int32Array(rows)
  return {
    count: 0, firm: ints(), field: ints(), advance: ints(), level: ints(), source: ints(), channel: ints(),
    ease: new Float64Array(rows), help: new Float64Array(rows), drawn: new Float64Array(rows),
  }
}

const INTS = ['firm', 'field', 'advance', 'level', 'source', 'channel'] as const
const FLOATS = ['ease', 'help', 'drawn'] as const

/** Append one offer. The list grows by doubling in a month busier than ever before. */
export function offer(
  o: Offers, firm: number, field: number, advance: number, level: number, source: number, channel: number, ease: number, help = 1,
): void {
  const i = o.count
  if (i === o.firm.length) {
    for (const c of INTS) { const bigger = new Int32Array(i * 2); bigger.set(o[c]); o[c] = bigger }
    for (const c of FLOATS) { const bigger = new Float64Array(i * 2); bigger.set(o[c]); o[c] = bigger }
  }
  o.firm[i] = firm; o.field[i] = field; o.advance[i] = advance; o.level[i] = level
  o.source[i] = source; o.channel[i] = channel; o.ease[i] = ease; o.help[i] = help
  o.count = i + 1
}
