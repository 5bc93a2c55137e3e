import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve, newSession } from '../../../shared/session/evolve.ts'
import { RECOVERY_MIN } from '../../../shared/session/time.ts'
import { DEFAULT_SETTINGS } from '../../../shared/session/settings.ts'
import type { Entry, EntryBody, Session } from '../../../shared/session/types.ts'
import { created } from './sessions.ts'

const after = (s: Session, body: EntryBody, at: number): Session => evolve(s, { ...body, seq: s.seq + 1, at } as Entry)
const w = { world: -1 } as const
/** A plan that began at 1000 and ends at 46000. */
const plan = after(newSession(created() as Extract<Entry, { kind: 'created' }>), { ...w, kind: 'phase', phase: 'plan', year: 1, endsAt: 46_000 }, 1000)

describe('time', () => {
  it('a pause keeps the time that was left, however long it lasts and however often', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(4000), fc.nat(100_000)), { maxLength: 10 }), pauses => {
      let s = plan, at = 1000, ran = 0
      for (const [running, standing] of pauses) {
        at += running
        ran += running
        s = after(s, { ...w, kind: 'paused' }, at)
        expect([s.paused, s.endsAt, s.remaining]).toEqual([true, null, 45_000 - ran])
        at += standing
        s = after(s, { ...w, kind: 'resumed' }, at)
        expect([s.paused, s.endsAt, s.remaining]).toEqual([false, at + 45_000 - ran, null])
      }
    }))
  })
  it('pausing twice, or resuming what runs, changes nothing', () => {
    const paused = after(plan, { ...w, kind: 'paused' }, 2000)
    expect(after(paused, { ...w, kind: 'paused' }, 9000)).toMatchObject({ remaining: paused.remaining, endsAt: null })
    expect(after(plan, { ...w, kind: 'resumed' }, 9000)).toMatchObject({ endsAt: 46_000, paused: false })
  })
  it('is extended while it runs and while it stands', () => {
    expect(after(plan, { ...w, kind: 'extended', ms: 30_000 }, 2000).endsAt).toBe(76_000)
    const paused = after(plan, { ...w, kind: 'paused' }, 2000)
    expect(after(paused, { ...w, kind: 'extended', ms: 30_000 }, 3000).remaining).toBe(74_000)
    expect(after(paused, { ...w, kind: 'extended', ms: -90_000 }, 3000).remaining).toBe(0)
  })
  it('a phase that begins in a pause begins paused, with all of its time', () => {
    const paused = after(plan, { ...w, kind: 'paused' }, 2000)
    expect(after(paused, { ...w, kind: 'phase', phase: 'review', year: 1, endsAt: 13_000 }, 3000)).toMatchObject({ paused: true, endsAt: null, remaining: 10_000 })
    expect(after(paused, { ...w, kind: 'phase', phase: 'debrief', year: 1, endsAt: null }, 3000)).toMatchObject({ paused: false, remaining: null })
  })
  it('a server that comes back stands still with the time that was left, and says so', () => {
    const back = after(plan, { ...w, kind: 'recovered' }, 16_000)
    expect(back).toMatchObject({ paused: true, recovering: true, remaining: 30_000, endsAt: null })
    expect(after(back, { ...w, kind: 'resumed' }, 20_000)).toMatchObject({ paused: false, recovering: false, endsAt: 50_000 })
    expect(after(plan, { ...w, kind: 'recovered' }, 999_000).remaining).toBe(RECOVERY_MIN)
    expect(after(back, { ...w, kind: 'recovered' }, 90_000)).toMatchObject({ recovering: true, remaining: 30_000 })
  })
  it('a pause of the instructor is not ended by a server that comes back', () => {
    const paused = after(plan, { ...w, kind: 'paused' }, 2000)
    expect(after(paused, { ...w, kind: 'recovered' }, 16_000)).toMatchObject({ paused: true, recovering: false, remaining: 44_000 })
  })
  it('a changed pace takes hold of the year that runs', () => {
    const year = after(plan, { ...w, kind: 'phase', phase: 'year', year: 1, endsAt: 10_000 }, 5000)
    const to = (secondsPerYear: number): EntryBody => ({ ...w, kind: 'settings', settings: { ...DEFAULT_SETTINGS, secondsPerYear } })
    expect(after(year, to(0), 6000).endsAt).toBeNull()
    expect(after(year, to(120), 6000).endsAt).toBe(16_000)
    expect(after(plan, to(120), 6000).endsAt).toBe(46_000)
  })
})
