/** Numbers that look drawn by hand and are the same on every screen: they depend on names only. */

/** 32-bit FNV-1a hash of a text. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** 0..1 for the n-th draw of a seed. */
export function draw(seed: number, n: number): number {
  let h = Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Smooth noise of one variable, −1..1, with bumps about 1 apart; `period` (a whole number) closes a ring. */
export function noise(seed: number, at: number, period = 0): number {
  const i = Math.floor(at)
  const f = at - i
  const s = f * f * (3 - 2 * f)
  const knot = (k: number) => draw(seed, period > 0 ? ((k % period) + period) % period : k) * 2 - 1
  return knot(i) * (1 - s) + knot(i + 1) * s
}

/**
 * Bends the whole sheet a little, so that nothing on it is quite straight. One field for all regions: what touches
 * before touches after. `sheet` = shorter side, px.
 */
export function warp(p: { x: number; y: number }, sheet: number): { x: number; y: number } {
  const s = sheet * 0.34
  const amp = sheet * 0.034
  return {
    x: p.x + amp * noise(11, p.y / s) + amp * 0.7 * noise(13, (p.x + p.y) / s),
    y: p.y + amp * noise(17, p.x / s + 0.5) + amp * 0.7 * noise(19, (p.x - p.y) / s),
  }
}
