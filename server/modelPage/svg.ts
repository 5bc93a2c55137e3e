/** SVG by hand: text, scales, ticks. No fonts, scripts or styles from elsewhere; every picture has a title and a description for who cannot see it. */
export interface Box { left: number; right: number; top: number; bottom: number }
export const INK = '#222222', FAINT = '#d9d4c8', PAPER = '#ffffff'
/** Told apart by those who see no red or green (Okabe and Ito), and by their marks. */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7']

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
/** Coordinates to a tenth of a pixel. */
export const at = (x: number): string => String(Math.round(10 * x) / 10)

export function picture(width: number, height: number, title: string, description: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">`,
    `<title id="t">${escaped(title)}</title>`, `<desc id="d">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`, ...parts, '</svg>', '',
  ].join('\n')
}

export interface TextOptions { anchor?: 'start' | 'middle' | 'end'; size?: number; bold?: boolean; turned?: boolean; fill?: string }
export function text(x: number, y: number, words: string, { anchor = 'start', size, bold, turned, fill }: TextOptions = {}): string {
  const more = [size === undefined ? '' : ` font-size="${size}"`, bold ? ' font-weight="600"' : '', fill ? ` fill="${fill}"` : '', turned ? ` transform="rotate(-90 ${at(x)} ${at(y)})"` : ''].join('')
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${more}>${escaped(words)}</text>`
}

export const line = (x1: number, y1: number, x2: number, y2: number, colour = INK, width = 1, dash = ''): string =>
  `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`

/** Round numbers that cover the range, about so many steps. */
export function ticks(low: number, high: number, about = 5): number[] {
  const rough = (high - low) / about || 1, power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find(m => m * power >= rough) ?? 10)
  const list: number[] = []
  for (let k = Math.floor(low / step); k <= Math.ceil(high / step - 1e-9); k++) list.push(Number((k * step).toPrecision(12)))
  return list
}

export const scale = (from: number, to: number, start: number, end: number) => (x: number): number => start + (x - from) / (to - from || 1) * (end - start)

/** Three figures that say something. */
export function short(x: number | null): string {
  if (x === null || !Number.isFinite(x)) return '–'
  const size = Math.abs(x)
  return size >= 1000 ? String(Math.round(x)) : String(Number(x.toPrecision(3)))
}

/** A mark of its own for each series. */
export function mark(k: number, x: number, y: number): string {
  const fill = COLOURS[k % COLOURS.length], s = 4.5
  if (k % 3 === 0) return `<circle cx="${at(x)}" cy="${at(y)}" r="${s}" fill="${fill}"/>`
  if (k % 3 === 1) return `<rect x="${at(x - s)}" y="${at(y - s)}" width="${2 * s}" height="${2 * s}" fill="${fill}"/>`
  return `<path d="M${at(x)} ${at(y - 1.3 * s)}L${at(x + 1.2 * s)} ${at(y + s)}L${at(x - 1.2 * s)} ${at(y + s)}Z" fill="${fill}"/>`
}
