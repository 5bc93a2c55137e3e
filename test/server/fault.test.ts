/** A fault of our own in the middle of a month: the class waits, nothing half-done stays, and it goes on when the cause is gone. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BOTS, type Bot } from '../../shared/bots/index.ts'
import { openPlay } from '../../shared/session/play.ts'
import { until } from '../setup/server.ts'
import { Classroom, MONTH } from './support/classroom.ts'
import { RESEARCH_HEAVY } from './support/decisions.ts'

const faults = BOTS as Record<string, Bot>
let house: Classroom
beforeAll(async () => {
  faults.faulty = () => { throw new Error('a fault for a test') }
  house = await Classroom.open()
})
afterAll(async () => {
  delete faults.faulty
  await house.close()
})

it('the worlds are made anew from the disk, the session stays usable, the months follow each other', async () => {
  const { code, host, students: [ana, bo] } = await house.inYear(['Ana', 'Bo'])
  await house.clock.pass(2 * MONTH)
  const hash = house.live(code).play.lastHash
  const firm = bo.desk?.view.own.id ?? ''
  expect(await host.host({ do: 'holdByBot', firm, bot: 'faulty' })).toEqual({ ok: true })
  await house.clock.pass(MONTH)
  await ana.until('notice', () => ana.session?.paused && ana.session.announcement !== '')
  expect(house.live(code).play.lastHash).toBe(hash)
  expect(ana.months.length).toBe(2)
  expect(await ana.decide(RESEARCH_HEAVY)).toMatchObject({ ok: true, month: 3 })
  expect(await host.host({ do: 'giveBack', firm })).toEqual({ ok: true })
  await until('month 3', async () => {
    if (ana.months.length >= 3) return true
    await house.clock.pass(MONTH)
    return false
  })
  await ana.until('all is well', () => ana.session?.paused === false && ana.session.announcement === '')
  const play = openPlay(await house.app.house.journal(code))
  expect(play.mismatches).toEqual([])
  expect(play.lastHash).toBe(house.live(code).play.lastHash)
})
