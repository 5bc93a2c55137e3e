import { expect, it } from 'vitest'
import { FIRM_NAMES } from '../../shared/names.ts'
import { firmId, firmNames } from '../../shared/session/firmNames.ts'
import { SEATS_MAX } from '../../shared/session/settings.ts'

it('there are names for the largest class, with distinct ids that a decision can name', () => {
  const ids = FIRM_NAMES.map(firmId)
  expect(FIRM_NAMES.length).toBeGreaterThanOrEqual(SEATS_MAX + 20)
  expect(new Set(ids).size).toBe(FIRM_NAMES.length)
  expect(FIRM_NAMES.filter(name => !/^[A-Z][a-z]{3,7}$/.test(name))).toEqual([])
  expect(ids.every(id => /^[a-z0-9-]{1,60}$/.test(id))).toBe(true)
})

it('each session takes them in an order of its own, always the same for a seed', () => {
  expect(firmNames('one')).toEqual(firmNames('one'))
  expect(firmNames('one')).not.toEqual(firmNames('two'))
  expect(firmNames('one').slice(0, FIRM_NAMES.length).sort()).toEqual([...FIRM_NAMES].sort())
  expect(new Set(firmNames('one').map(firmId)).size).toBe(2 * FIRM_NAMES.length)
})
