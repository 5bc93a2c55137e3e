/** The synced state carries exactly the public session and view, through the real encoder and a reflected decoder. */
import { Encoder, Reflection } from '@colyseus/schema'
import { expect, it } from 'vitest'
import { mirror, newState } from '../../server/mirror.ts'
import type { PublicSession } from '../../shared/protocol.ts'
import { readState } from '../../shared/publicState.ts'
import type { PublicView } from '../../shared/view/types.ts'

const session: PublicSession = {
  code: 'KBRTM', run: 0, scenario: 'first-hour', title: 'First hour', goal: 'both', phase: 'plan', year: 1, years: 8, month: 0,
  paused: false, endsAt: 1_795_000_000_123, remaining: 0, monthMs: 5000, locked: false, announcement: '', bots: 3, students: 2, ready: 0,
  names: ['Ana', 'Bo'], recovering: false,
  guess: { question: 'topRegion', year: 1, open: true, count: 1, counts: {} },
}
const byField = { materials: 0.1, tooling: 0.2, control: 0.2, data: 0.2, design: 0.2, service: 0.1 }
const view: PublicView = {
  month: 3,
  firms: [
    { id: 'f1', name: 'Borg', plot: 'p1', region: 'r1', movingTo: null, size: 2, rank: null, abroad: 'r2', abroadMode: 'captive' },
    { id: 'f2', name: 'Tarn', plot: 'p2', region: 'r1', movingTo: 'p1', size: 1, rank: 3, abroad: null, abroadMode: null },
  ],
  regions: [{ id: 'r1', name: 'Dale', kind: 'home', prosperity: 100.25, rent: 4, wage: 1, buzz: 2, lockedIn: false, hotspot: true }],
  plots: [{ id: 'p1', name: 'Quay', region: 'r1', slots: 3, taken: 1 }],
  trunks: [{ from: 'r1', to: 'r2', pipelines: 1, flow: 0 }],
  demand: byField, floor: { materials: 2, tooling: 3, control: 2, data: 4, design: 2, service: 2 }, fair: 'r1',
}

function wire() {
  const state = newState()
  const encoder = new Encoder(state)
  const decoder = Reflection.decode<ReturnType<typeof newState>>(Reflection.encode(encoder))
  const patch = (): number => {
    const bytes = encoder.encode()
    decoder.decode(bytes)
    encoder.discardChanges()
    return bytes.length
  }
  return { state, patch, read: () => readState(decoder.state.toJSON() as never) }
}

it('a client reads what the server wrote, nulls included', () => {
  const { state, patch, read } = wire()
  mirror(state, session, null)
  patch()
  expect(read()).toEqual({ session, view: null })
  mirror(state, session, view)
  patch()
  expect(read()).toEqual({ session, view })
})

it('follows every change, also back to null, to fewer rows and to the lobby', () => {
  const { state, patch, read } = wire()
  mirror(state, session, view)
  patch()
  const later: PublicView = { ...view, firms: [{ ...view.firms[1], movingTo: null, rank: null, abroad: 'r2', abroadMode: 'supplier' }], trunks: [], fair: null }
  const guess = { question: 'topRegion', year: 1, open: false, count: 3, counts: { r1: 2, r2: 1 } } as const
  mirror(state, { ...session, names: ['Bo'], paused: true, guess }, later)
  patch()
  expect(read()).toEqual({ session: { ...session, names: ['Bo'], paused: true, guess }, view: later })
  mirror(state, { ...session, guess: null }, null)
  patch()
  expect(read()).toEqual({ session: { ...session, guess: null }, view: null })
  mirror(state, session, view)
  patch()
  expect(read()).toEqual({ session, view })
})

it('sends nothing when nothing changed, and a few bytes for one number', () => {
  const { state, patch } = wire()
  mirror(state, session, view)
  const all = patch()
  mirror(state, { ...session }, structuredClone(view))
  expect(patch()).toBe(0)
  mirror(state, { ...session, month: 4 }, view)
  expect(patch()).toBeLessThan(all / 20)
})
