/** Files made in the page and handed to the reader: works over plain http and without a server. */

/** Hands over `content` as a file. */
export function save(name: string, content: Blob | string, type = 'text/plain;charset=utf-8'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export type Cell = string | number | null
/** Rows as comma-separated values. Text that a spreadsheet would take for a formula is defused with an apostrophe. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return [head, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

const PAPER = '#FBF7EE'
/** A chart as a file of its own: tokens replaced by their values, a ground laid under it. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const width = svg.width.baseVal.value, height = svg.height.baseVal.value
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('font-family', 'Atkinson Hyperlegible Next, Atkinson Hyperlegible, system-ui, sans-serif')
  copy.setAttribute('color', '#1F2D36')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: PAPER })) ground.setAttribute(name, String(value))
  copy.prepend(ground)
  const tokens = getComputedStyle(document.documentElement)
  return new XMLSerializer().serializeToString(copy).replace(/var\((--[\w-]+)\)/g, (whole, name: string) => tokens.getPropertyValue(name).trim() || whole)
}

/** A chart as a picture, twice the size it has on the screen. Null when this browser cannot draw it. */
export async function png(svg: SVGSVGElement, scale = 2): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = svg.width.baseVal.value * scale
  canvas.height = svg.height.baseVal.value * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise(done => canvas.toBlob(done, 'image/png'))
}
