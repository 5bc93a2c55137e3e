/**
 * exp, log and pow out of + − * / only: the built-in ones differ in the last digit between engines, and a world must come
 * out bit for bit the same everywhere. Relative error below 1e-12 in the range that the economy uses.
 */
const LN2 = 0.6931471805599453
/** 2^k for k = −1022 … 1023, made by doubling (exact). */
const POWERS = (() => {
  const table = new Float64Array(2046)
  let up = 1
  for (let k = 0; k <= 1023; k++) { table[k + 1022] = up; up *= 2 }
  let down = 1
  for (let k = 0; k >= -1022; k--) { table[k + 1022] = down; down /= 2 }
  return table
})()

/** 1/n! for n = 2 … 13, each made of the one before */
const I2 = 1 / 2, I3 = I2 / 3, I4 = I3 / 4, I5 = I4 / 5, I6 = I5 / 6, I7 = I6 / 7, I8 = I7 / 8, I9 = I8 / 9, I10 = I9 / 10, I11 = I10 / 11, I12 = I11 / 12, I13 = I12 / 13

/** e to the x. Below −708 it is 0, above 709 Infinity. */
export function exp(x: number): number {
  if (x !== x) return x
  if (x < -708) return 0
  if (x > 709) return Infinity
  const k = Math.floor(x / LN2 + 0.5)
  const r = x - k * LN2
  // Taylor series in Horner's form; |r| ≤ 0.3466, the first term left out is below 1e-16
  const s = ((((((((((((I13 * r + I12) * r + I11) * r + I10) * r + I9) * r + I8) * r + I7) * r + I6) * r + I5) * r + I4) * r + I3) * r + I2) * r + 1) * r + 1
  return s * POWERS[k + 1022]
}

/** 1/n for odd n */
const D3 = 1 / 3, D5 = 1 / 5, D7 = 1 / 7, D9 = 1 / 9, D11 = 1 / 11, D13 = 1 / 13, D15 = 1 / 15, D17 = 1 / 17, D19 = 1 / 19, D21 = 1 / 21

/** Natural logarithm of x > 0; −Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  let k = 0
  while (x >= 18446744073709552000) { x /= 18446744073709552000; k += 64 }
  while (x < 1 / 65536) { x *= 65536; k -= 16 }
  while (x > 1.4142135623730951) { x /= 2; k++ }
  while (x < 0.7071067811865476) { x *= 2; k-- }
  const z = (x - 1) / (x + 1)
  const zz = z * z
  const s = (((((((((D21 * zz + D19) * zz + D17) * zz + D15) * zz + D13) * zz + D11) * zz + D9) * zz + D7) * zz + D5) * zz + D3) * zz + 1
  return 2 * z * s + k * LN2
}

/** x to the y, for x ≥ 0. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (x === 0) return y > 0 ? 0 : Infinity
  return exp(y * log(x))
}

export const clamp = (x: number, low: number, high: number): number => x < low ? low : x > high ? high : x
