import { describe, expect, it } from 'vitest'
import { joinLink, publicAddress } from '../../../client/console/Addresses.tsx'
import { keyIn } from '../../../client/console/api.ts'
import { stations } from '../../../client/console/MetroLine.tsx'
import { warnings } from '../../../client/console/warnings.ts'
import { sortPeople } from '../../../client/console/roster.ts'
import { aRow, aSession } from '../fixtures/session.ts'

const at = (change: Parameters<typeof aSession>[0]): string => {
  const { names, now } = stations(aSession(change))
  return names[now]
}

describe('the address for the class', () => {
  it('is never this computer’s name for itself when there is another', () => {
    expect(publicAddress('http://localhost:2567', ['http://192.168.1.20:2567'])).toBe('http://192.168.1.20:2567')
    expect(publicAddress('http://10.0.0.4:2567', ['http://192.168.1.20:2567'])).toBe('http://10.0.0.4:2567')
    expect(publicAddress('http://127.0.0.1:2567', [])).toBe('http://127.0.0.1:2567')
    expect(joinLink('http://10.0.0.4:2567', 'KBRTM')).toBe('http://10.0.0.4:2567/?code=KBRTM')
  })
  it('finds the key in a link, and in nothing else', () => {
    expect(keyIn('http://localhost:2567/console#key=a%2Bb')).toBe('a+b')
    expect(keyIn('abc')).toBeNull()
  })
})

describe('the metro line', () => {
  it('has a station for everything and stands where the class is', () => {
    expect(stations(aSession()).names).toHaveLength(12)
    expect([at({}), at({ phase: 'briefing' }), at({ phase: 'plan', year: 1 }), at({ phase: 'review', year: 8 }), at({ phase: 'afterYears', year: 8 }), at({ phase: 'closed', year: 3 })])
      .toEqual(['Lobby', 'Briefing', '1', '8', '3 more', 'Debrief'])
  })
})

describe('warnings', () => {
  it('three devices away at once are a matter of the room', () => {
    const s = aSession({ phase: 'year', year: 1 })
    const rows = ['A', 'B', 'C'].map(name => aRow(name, { connected: false }))
    expect(warnings(s, null, sortPeople(rows, s, 0))[0]).toContain('3 devices')
    expect(warnings(s, null, sortPeople(rows.slice(1), s, 0))).toEqual([])
  })
})
