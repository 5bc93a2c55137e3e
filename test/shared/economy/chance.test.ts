import { describe, expect, it } from 'vitest'
import { chance, draw, monthKeys, PURPOSE, seedWords } from '../../../shared/economy/chance.ts'

const [a, b] = monthKeys(seedWords('chance'), 5)
describe('counter-based chance', () => {
  it('is even: mean, spread and no favourite tenth', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    let sum = 0, squares = 0
    const n = 60_000
    for (let i = 0; i < n; i++) {
      const u = chance(a, b, i % 300, PURPOSE.meet + (i >> 14), Math.floor(i / 300))
      sum += u; squares += u * u
      tenths[Math.floor(u * 10)]++
    }
    expect(sum / n).toBeCloseTo(0.5, 2)
    expect(squares / n - (sum / n) ** 2).toBeCloseTo(1 / 12, 2)
    for (const t of tenths) expect(Math.abs(t - n / 10)).toBeLessThan(5 * Math.sqrt(n * 0.09))
  })
  it('draws of neighbouring firms, months, purposes and others have nothing to do with each other', () => {
    const n = 20_000
    const next = monthKeys(seedWords('chance'), 6)
    const pairs: [string, (i: number) => number][] = [
      ['firm', i => chance(a, b, i + 1, 1, 0)], ['purpose', i => chance(a, b, i, 2, 0)],
      ['other', i => chance(a, b, i, 1, 1)], ['month', i => chance(next[0], next[1], i, 1, 0)],
    ]
    for (const [, other] of pairs) {
      let product = 0
      for (let i = 0; i < n; i++) product += (chance(a, b, i, 1, 0) - 0.5) * (other(i) - 0.5)
      expect(Math.abs(12 * product / n)).toBeLessThan(0.035)
    }
  })
  it('depends on every word of the seed, and on nothing else', () => {
    const seed = seedWords('abc')
    const first = draw(seed, 3, 4, 5, 6)
    expect(draw(seedWords('abc'), 3, 4, 5, 6)).toBe(first)
    for (let w = 0; w < 4; w++) {
      const other = seed.slice()
      other[w] ^= 1
      expect(draw(other, 3, 4, 5, 6)).not.toBe(first)
    }
  })
  it('seeds that look alike are not alike', () => {
    const words = ['', 'a', 'b', 'ab', 'ba', 'a ', '7', '8'].map(s => seedWords(s).join())
    expect(new Set(words).size).toBe(words.length)
  })
  it('no two purposes share a number', () => {
    expect(new Set(Object.values(PURPOSE)).size).toBe(Object.keys(PURPOSE).length)
  })
})
