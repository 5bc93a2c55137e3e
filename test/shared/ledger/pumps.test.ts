import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../../../shared/economy/dimensions.ts'
import type { WorldEvent } from '../../../shared/economy/events.ts'
import type { WorldHistory } from '../../../shared/ledger/history.ts'
import { AFAR, pumpsOf } from '../../../shared/ledger/pumps.ts'
import { gains, played, regionByJourney } from './played.ts'

const region = (w: WorldHistory, firm: number, month: number): number => (firm < 0 ? -1 : regionByJourney(w, firm, month))
const local = (w: WorldHistory, e: WorldEvent): boolean => e.other >= 0 && region(w, e.firm, e.month) === region(w, e.other, e.month)

/** Whose find was it? Walks back from one local entry, teacher by teacher, to whoever brought the advance into the region; null: home-grown. */
function broughtBy(w: WorldHistory, all: WorldEvent[], at: number): WorldEvent | null {
  const e = all[at]
  for (let i = at - 1; i >= 0; i--) {
    const before = all[i]
    if (before.firm !== e.other || before.advance !== e.advance) continue
    const here = region(w, before.firm, before.month)
    if (local(w, before)) {
      const root = broughtBy(w, all, i)
      // a teacher that took it over before it moved here brought nothing of it into this region
      if (root && region(w, root.firm, root.month) === here) return here === region(w, e.firm, e.month) ? root : null
      continue
    }
    if (before.other >= 0 || AFAR.includes(before.channel)) return here === region(w, e.firm, e.month) ? before : null
  }
  return null
}

describe('who pumped the buzz', () => {
  it('agrees with a walk back from every single entry', () => {
    const { w } = played()
    const all = gains(w)
    const spread = new Map<string, number>(), brought = new Map<string, number>()
    const regions = w.setting.regions.map(() => ({ local: 0, pumped: 0, brought: 0 }))
    all.forEach((e, i) => {
      if (e.advance < 0) return
      const here = region(w, e.firm, e.month)
      if (local(w, e)) {
        regions[here].local += e.amount
        const root = broughtBy(w, all, i)
        if (!root || root.firm === e.firm) return
        regions[here].pumped += e.amount
        spread.set(`${root.firm}/${here}`, (spread.get(`${root.firm}/${here}`) ?? 0) + e.amount)
      } else if (e.kind === 'learned' && (e.other >= 0 || AFAR.includes(e.channel))) {
        regions[here].brought += e.amount
        brought.set(`${e.firm}/${here}`, (brought.get(`${e.firm}/${here}`) ?? 0) + e.amount)
      }
    })
    const found = pumpsOf(w)
    expect(found.regions.map(({ local, pumped, brought }) => ({ local, pumped, brought }))).toEqual(regions)
    expect(Object.fromEntries(found.pumps.filter(p => p.spread > 0).map(p => [`${p.firm}/${p.region}`, p.spread]))).toEqual(Object.fromEntries(spread))
    expect(Object.fromEntries(found.pumps.filter(p => p.brought > 0).map(p => [`${p.firm}/${p.region}`, p.brought]))).toEqual(Object.fromEntries(brought))
    expect(regions.reduce((sum, r) => sum + r.pumped, 0)).toBeGreaterThan(0)
  })

  it('parts add up: years to the whole, channels to what was spread, origins to what was brought', () => {
    const { w } = played()
    const whole = pumpsOf(w)
    const years = Array.from({ length: Math.ceil(w.months / 12) }, (_, y) => pumpsOf(w, y * 12, (y + 1) * 12))
    for (const r of whole.regions) {
      expect(years.reduce((sum, y) => sum + y.regions[r.region].pumped, 0)).toBe(r.pumped)
      expect([...r.origins.values()].reduce((a, b) => a + b, 0)).toBe(r.brought)
    }
    for (const p of whole.pumps) expect(p.byChannel.reduce((a, b) => a + b, 0)).toBe(p.spread)
    expect(AFAR.map(c => CHANNELS[c])).toEqual(['pipeline', 'fair', 'community', 'mobility', 'host'])
  })
})
