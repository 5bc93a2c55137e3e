import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf, warningWords } from '../../../client/console/Editor.tsx'
import { placeFor } from '../../../client/console/EditCards.tsx'
import { readScenario } from '../../../client/console/files.ts'
import { stateWords } from '../../../client/console/SessionRow.tsx'
import { rehearsalSettings } from '../../../client/console/rehearsing.ts'
import { prepare } from '../../../client/text/en/prepare.ts'
import { CARDS } from '../../../shared/cards/index.ts'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { parseScenario, SCENARIOS } from '../../../shared/scenarios/index.ts'
import { WARNINGS } from '../../../shared/scenarios/warnings.ts'
import { parseSettings } from '../../../shared/session/settings.ts'

const firstHour = SCENARIOS['first-hour']

describe('a scenario file', () => {
  it.each(Object.values(SCENARIOS))('$id comes back as it was exported', s => {
    expect(readScenario(JSON.stringify(s, null, 2))).toEqual({ scenario: s })
  })
  it('with a mistake is told with its place', () => {
    const regions = firstHour.regions.map((r, i) => (i === 0 ? { ...r, wage: 9 } : r))
    expect(readScenario(JSON.stringify({ ...firstHour, regions }))).toMatchObject({ why: expect.stringContaining('regions.0.wage') as string })
    expect(readScenario('{ "id": ')).toMatchObject({ why: expect.stringContaining('not JSON') as string })
  })
  it('whatever it holds, is a scenario or is refused in words', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => {
      const read = readScenario(text)
      expect('why' in read && read.why.length > 10 && !read.why.includes('{why}')).toBe(true)
    }))
  })
})

describe('one’s own scenario', () => {
  it('begins as a copy under a name of its own, and is one that can be saved', () => {
    for (const s of Object.values(SCENARIOS)) {
      const copy = copyOf(s)
      expect(copy.id).not.toBe(s.id)
      expect(parseScenario(copy)).toEqual({ scenario: copy })
      expect(copyOf(copy)).toBe(copy)
    }
  })
  it('every card finds a region that it fits', () => {
    for (const card of Object.keys(CARDS)) {
      const cards = [{ card, year: 1, month: 1, region: placeFor(card, firstHour.regions) }]
      expect(parseScenario({ ...firstHour, cards })).toMatchObject({ scenario: { cards } })
    }
  })
  it('every warning and every mechanism has its words', () => {
    expect(Object.keys(prepare.warning).sort()).toEqual([...WARNINGS].sort())
    expect(Object.keys(prepare.mechanism).sort()).toEqual([...new Set(PARAMETERS.map(p => p.mechanism))].sort())
    expect(warningWords({ code: 'leverTooLate', path: 'levers.place', values: { lever: 'offshore', year: 9 } })).toBe('A lever opens in year 9, after the last one: Offshore.')
  })
})

it('a rehearsal is twenty times as fast as a lesson, and waits for nobody', () => {
  expect(rehearsalSettings(8)).toMatchObject({ years: 8, secondsPerYear: 3, planSeconds: 2.25 })
  expect(rehearsalSettings(8).reviewSeconds).toBeGreaterThan(0)
  expect('settings' in parseSettings(rehearsalSettings(8))).toBe(true)
})

describe('the list of sessions', () => {
  const row = { code: 'KBRTM', title: 'First hour', year: 3, years: 6 } as const
  it('says where each stands; one that nobody is connected to sleeps', () => {
    expect(stateWords({ ...row, phase: 'plan', connected: 4 })).toBe('year 3 of 6')
    expect(stateWords({ ...row, phase: 'review', connected: 0 })).toBe('sleeps in year 3 of 6; nobody is connected')
    expect(stateWords({ ...row, phase: 'lobby', connected: 0 })).toBe('in the lobby')
    expect(stateWords({ ...row, phase: 'closed' })).toBe('closed')
  })
})
