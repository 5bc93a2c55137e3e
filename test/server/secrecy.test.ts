/** Everything that real clients receive over a session, byte for byte, searched for what they must not know. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashToken } from '../../server/live/house.ts'
import type { World } from '../../shared/economy/world.ts'
import { publicView, visibleTo } from '../../shared/view/index.ts'
import { contextOf } from '../../shared/session/play.ts'
import { RIPPLE_SAMPLES } from '../../shared/view/types.ts'
import { Classroom, SECRET } from './support/classroom.ts'
import { Person } from './support/person.ts'
import { note, numbersIn, Secrets } from './support/secrets.ts'

const MONTHS = 26
const NICKNAMES = ['Anastasia-Quux', 'Bartholomew-Zyx', 'Cornelia-Wvut']

const latin = (frames: Buffer[]): string => Buffer.concat(frames).toString('latin1')

let house: Classroom
let code: string
let host: Person
let people: Person[]
let tab: Person
let wall: Person
/** by observer: student, wall */
const secrets = [new Secrets(), new Secrets()]
const farLevels: unknown[] = []
const nearby: number[] = []

/** One month, and what is true after it. */
async function month(n: number): Promise<void> {
  await host.host({ do: 'step' })
  for (const watcher of [tab, wall]) await watcher.until(`month ${n}`, () => watcher.months.some(m => m.month === n))
  await tab.until(`desk ${n}`, () => tab.desk?.view.month === n)
  remember()
}
function remember(): void {
  const { play } = house.live(code)
  const world = play.worlds[0]
  const view = publicView(world, contextOf(play, world))
  const own = world.setting.firmIndex.get(tab.hello.firm ?? '') ?? -1
  note(secrets[0], world, own, view, play.lastEvents[0])
  // what production would cost elsewhere is the same for all, and so it may be what a rival there pays
  secrets[0].allow(numbersIn(visibleTo(world, own, contextOf(play, world)).prices))
  note(secrets[1], world, -1, view, [])
  sightsOf(world, own)
}
/** What is shown of firms that are neither near nor partners. */
function sightsOf(world: World, own: number): void {
  const desk = tab.desk
  if (!desk) throw new Error('no desk')
  const partners = new Set(desk.view.pipelines.map(p => p.partner))
  for (const seen of desk.view.seen) {
    const other = world.setting.firmIndex.get(seen.firm) ?? -1
    if (world.region[other] === world.region[own]) nearby.push(other)
    else if (!partners.has(seen.firm)) farLevels.push(...Object.values(seen.levels), seen.sight)
  }
}

beforeAll(async () => {
  house = await Classroom.open()
  code = await house.create({ secondsPerYear: 0, bots: 12 })
  host = await house.host(code)
  people = await Promise.all(NICKNAMES.map(name => house.student(code, name)))
  await host.host({ do: 'next' })
  await host.host({ do: 'next' })
  // a second tab has nothing of the lobby, where nicknames are shown
  tab = await house.join(code, { as: 'student', token: people[0].token })
  wall = await house.join(code, { as: 'wall' })
  await host.host({ do: 'next' })
  for (let n = 1; n <= MONTHS; n++) {
    if (n > 1 && n % 12 === 1) for (let i = 0; i < 2; i++) await host.host({ do: 'next' })
    await month(n)
  }
})
afterAll(async () => { await house.close() })

it('no number of another firm, of another region\'s inside or of the next demand is on the wire', () => {
  expect(secrets[0].close()).toBeGreaterThan(1000)
  expect(secrets[1].close()).toBeGreaterThan(1000)
  expect(secrets[0].found(tab.frames)).toEqual([])
  expect(secrets[0].found(people[0].frames)).toEqual([])
  expect(secrets[1].found(wall.frames)).toEqual([])
})

it('the search would find them: what the firm may know of itself is there', () => {
  const own = new Secrets()
  const { play } = house.live(code)
  const world = play.worlds[0]
  own.hide('own cash', world.cash[world.setting.firmIndex.get(tab.hello.firm ?? '') ?? -1])
  expect(own.close()).toBe(1)
  expect(own.found(tab.frames)).not.toEqual([])
  expect(own.found(wall.frames)).toEqual([])
  expect(own.found(people[1].frames)).toEqual([])
})

it('no token, secret, seed or foreign nickname is on the wire', async () => {
  const { session } = house.live(code).play
  const everybody = [tab, wall, ...people]
  for (const person of everybody) {
    const bytes = latin(person.frames)
    for (const { token } of people) {
      expect(bytes.includes(token)).toBe(false)
      expect(bytes.includes(hashToken(token))).toBe(false)
    }
    expect(bytes.includes(SECRET)).toBe(false)
    expect(bytes.includes(session.seed)).toBe(false)
    expect(bytes.includes('tokenHash')).toBe(false)
  }
  const late = latin(tab.frames)
  expect(late.includes(NICKNAMES[0])).toBe(true)
  for (const name of NICKNAMES.slice(1)) expect(late.includes(name)).toBe(false)
  for (const name of NICKNAMES) expect(latin(wall.frames).includes(name)).toBe(false)
  // the instructor may see them
  await house.clock.pass(1000)
  await host.until('roster', () => host.roster.length === NICKNAMES.length)
  expect(latin(host.frames).includes(NICKNAMES[1])).toBe(true)
})

it('the disk keeps no token and no secret', async () => {
  await house.settle()
  const files = readdirSync(house.data).filter(f => f.includes('sqlite'))
  expect(files.length).toBeGreaterThan(0)
  const bytes = latin(files.map(f => readFileSync(join(house.data, f))))
  expect(bytes.includes(hashToken(people[0].token))).toBe(true)
  for (const { token } of people) expect(bytes.includes(token)).toBe(false)
  expect(bytes.includes(SECRET)).toBe(false)
})

it('what is far and no partner is not seen at all', () => {
  expect(farLevels.length).toBeGreaterThan(100)
  expect(new Set(farLevels)).toEqual(new Set([null, 'unknown']))
  expect(nearby.length).toBeGreaterThan(0)
})

it('private words stand in private places only', () => {
  const inDesk = (value: unknown, path: string, found: string[]): string[] => {
    if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (['cash', 'attention', 'watch', 'profit', 'loan', 'ledger', 'tokens', 'focus', 'standing'].includes(key)) found.push(`${path}.${key}`)
        inDesk(inner, `${path}.${key}`, found)
      }
    }
    return found
  }
  const places = new Set(tab.desks.flatMap(({ view }) => inDesk(view, 'view', [])))
  for (const place of places) expect(place).toMatch(/^view\.(own\.\w+|levers\.\w+)$/)
  for (const shown of [...wall.months, wall.session, wall.view]) expect(inDesk(shown, '', [])).toEqual([])
})

it('a month says that something happened, never what was learned', () => {
  const months = tab.months
  expect(months.length).toBe(MONTHS)
  expect(months.reduce((n, m) => n + m.ripples.length, 0)).toBeGreaterThan(0)
  for (const m of months) {
    expect(m.ripples.length).toBeLessThanOrEqual(RIPPLE_SAMPLES)
    for (const ripple of m.ripples) expect(Object.keys(ripple).sort()).toEqual(['a', 'b', 'plot', 'region'])
    for (const ship of m.ships) expect(Object.keys(ship).sort()).toEqual(['firm', 'from', 'home', 'mode', 'to'])
  }
})

it('what others decide is told to nobody before it happens, and the file of the debrief names no person', async () => {
  const rival = people[1].desk?.view.own
  const before = tab.frames.length
  const answer = await people[1].decide({ kind: 'standing', answer: rival?.standing === 'decline' ? 'accept' : 'decline' })
  expect(answer.ok).toBe(true)
  await house.settle()
  // an answer to a request of one's own comes after whatever was sent before it
  await tab.ask('ready', { ready: false })
  const said = latin(tab.frames.slice(before))
  expect(said.includes('standing')).toBe(false)
  expect(said.includes('decline')).toBe(false)
  await host.host({ do: 'endGame' })
  await tab.until('debrief', () => tab.session?.phase === 'debrief')
  const response = await fetch(`${house.url}/api/sessions/${code}/file`)
  expect(response.status).toBe(200)
  const text = await response.text()
  for (const { token } of people) {
    expect(text.includes(token)).toBe(false)
    expect(text.includes(hashToken(token))).toBe(false)
  }
  for (const name of NICKNAMES) expect(text.includes(name)).toBe(false)
  expect(text.includes(SECRET)).toBe(false)
})
