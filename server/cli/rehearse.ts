/**
 * `npm run rehearse -- --students 30 [--years 2] [--tick 500ms] [--url U --code C] [--json]`
 * Real network clients that play a class. Without --url it starts a server of its own, plays the years through and
 * stops it; with --url and --code they join a running session, which its instructor leads (until it ends, or Ctrl+C).
 */
import { parseArgs } from 'node:util'
import { Client } from '@colyseus/sdk'
import type { PublicSession } from '../../shared/protocol.ts'
import { Instructor } from './rehearsal/instructor.ts'
import { ownServer } from './rehearsal/ownServer.ts'
import { newTally, problem, Student, type Tally } from './rehearsal/student.ts'

const HELP = 'npm run rehearse -- --students 30 [--years 2] [--tick 500ms] [--scenario first-hour] [--url U --code C] [--json]'

interface Plan { students: number; years: number; tickMs: number; scenario: string }

/** "300ms", "0.5s" or "300" (ms). Throws RangeError. */
export function milliseconds(text: string): number {
  const found = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(text)
  const ms = found ? Number(found[1]) * (found[2] === 's' ? 1000 : 1) : NaN
  if (!(ms > 0)) throw new RangeError(`--tick: not a time: ${text}`)
  return ms
}
function whole(name: string, text: string, most: number): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1 || n > most) throw new RangeError(`--${name}: a whole number from 1 to ${most}, not ${text}`)
  return n
}
const percentile = (sorted: readonly number[], share: number): number =>
  sorted.length === 0 ? 0 : Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] * 100) / 100

async function joinAll(tally: Tally, count: number, url: string, code: string): Promise<Student[]> {
  const students = Array.from({ length: count }, (_, i) => new Student(tally, i))
  await Promise.all(students.map(student => student.join(url, code)))
  return students
}

/** A class of our own, from the lobby to the debrief. */
async function wholeClass(tally: Tally, plan: Plan): Promise<void> {
  const server = await ownServer()
  try {
    const code = await Instructor.create(server.url, server.secret, plan.scenario, {
      years: plan.years, secondsPerYear: (plan.tickMs * 12) / 1000, planSeconds: 20, reviewSeconds: null, flashSeconds: 1,
    })
    const instructor = await Instructor.join(server.url, code, server.secret)
    const students = await joinAll(tally, plan.students, server.url, code)
    await instructor.do({ do: 'next' })
    await instructor.until('briefing')
    await instructor.do({ do: 'next' })
    for (let year = 1; year <= plan.years; year++) {
      await instructor.until('year')
      if (await instructor.until('review', 'afterYears', 'debrief') !== 'review') break
      await instructor.do({ do: 'next' }).catch(error => { if (!String(error).includes('notNow')) throw error })
    }
    await instructor.until('debrief')
    await Promise.all(students.map(student => student.leave()))
    await instructor.leave()
  } finally {
    await server.stop()
  }
}

/** Guests in somebody's session, until it is over. */
async function guests(tally: Tally, plan: Plan, url: string, code: string): Promise<void> {
  const students = await joinAll(tally, plan.students, url, code)
  const wall = await new Client(url).joinById(code, { as: 'wall' })
  wall.onMessage('*', () => {})
  await new Promise<void>(done => {
    const ended = (): void => done()
    process.once('SIGINT', ended)
    wall.onLeave(ended)
    wall.onStateChange(state => { if (['debrief', 'closed'].includes((state as { session: PublicSession }).session.phase)) ended() })
  })
  await Promise.all(students.map(student => student.leave()))
  await wall.leave()
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      students: { type: 'string', default: '30' }, years: { type: 'string', default: '2' }, tick: { type: 'string', default: '500ms' },
      scenario: { type: 'string', default: 'first-hour' }, url: { type: 'string' }, code: { type: 'string' },
      json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  })
  if (values.help) { console.log(HELP); return }
  if ((values.url === undefined) !== (values.code === undefined)) throw new RangeError('--url and --code belong together')
  const plan = { students: whole('students', values.students, 1000), years: whole('years', values.years, 12), tickMs: milliseconds(values.tick), scenario: values.scenario }
  const tally = newTally()
  const began = performance.now()
  try {
    if (values.url !== undefined && values.code !== undefined) await guests(tally, plan, values.url.replace(/\/$/, ''), values.code.toUpperCase())
    else await wholeClass(tally, plan)
  } catch (error) {
    problem(tally, 'rehearsal', error)
  }
  const sorted = tally.latencies.toSorted((a, b) => a - b)
  const { joined, decisions, refused, errors } = tally
  const latencyMs = { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) }
  for (const line of tally.problems) console.error(line)
  if (!values.json) {
    console.log(`${joined} of ${plan.students} joined, ${decisions} decisions taken, ${refused} refused, ${errors} errors, in ${Math.round((performance.now() - began) / 1000)} s`)
    console.log(`a decision is acknowledged (on the disk) after ${latencyMs.p50} ms at the median, ${latencyMs.p99} ms at the 99th percentile`)
  } else console.log(JSON.stringify({ students: plan.students, joined, decisions, refused, errors, latencyMs }))
  process.exitCode = errors === 0 && joined === plan.students ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError || error instanceof TypeError ? `${error.message}\n${HELP}` : error)
  process.exitCode = 2
})
