/** Where the time goes: V8's own sampling profiler around some rounds of a row, summed up by function and by folder. */
import { Session } from 'node:inspector/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from './row.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** µs between two samples */
const EVERY = 250

export interface Share { name: string; /** of all samples, 0..1 */ share: number }
export interface Profile { /** own time by function, most first */ functions: Share[]; /** own time by folder */ folders: Share[] }

/** Profiles our side of a row, after its warm-up. What runs in other processes does not show. */
export async function profile(row: Row, say: (what: string) => void): Promise<Profile> {
  const contest = await row.open(say)
  const session = new Session()
  try {
    for (let round = 0; round < row.warmUp; round++) await contest.ours.measure()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: EVERY })
    await session.post('Profiler.start')
    for (let round = 0; round < row.rounds; round++) await contest.ours.measure()
    const { profile: taken } = await session.post('Profiler.stop')
    return summary(taken)
  } finally {
    session.disconnect()
    await contest.close?.()
  }
}

interface Taken {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples?: number[]
  timeDeltas?: number[]
}

/** Own time per function and folder, as shares of the whole. */
export function summary({ nodes, samples = [], timeDeltas = [] }: Taken): Profile {
  const frames = new Map(nodes.map(n => [n.id, n.callFrame]))
  const functions = new Map<string, number>(), folders = new Map<string, number>()
  let all = 0
  samples.forEach((id, i) => {
    const frame = frames.get(id)
    // waiting, and the profiler itself
    if (!frame || frame.functionName === '(idle)' || frame.url === 'node:inspector') return
    const file = place(frame.url), time = timeDeltas[i] ?? 0
    all += time
    add(functions, file === '' ? frame.functionName : `${frame.functionName || '(unnamed)'} · ${file}:${frame.lineNumber + 1}`, time)
    add(folders, file === '' ? frame.functionName.startsWith('(') ? frame.functionName : 'Node' : file.split('/').slice(0, 2).join('/'), time)
  })
  const shares = (of: Map<string, number>): Share[] => [...of].map(([name, time]) => ({ name, share: time / Math.max(all, 1) })).sort((a, b) => b.share - a.share)
  return { functions: shares(functions), folders: shares(folders) }
}

const add = (to: Map<string, number>, name: string, time: number): void => { to.set(name, (to.get(name) ?? 0) + time) }
/** Path within the project; '' for Node's own. */
const place = (url: string): string => (url.startsWith('file:') ? relative(ROOT, fileURLToPath(url)) : '')

/** The top of a profile as lines for people. */
export function profileInWords({ functions, folders }: Profile, top = 25): string {
  const line = ({ name, share }: Share) => `${(100 * share).toFixed(1).padStart(5)}%  ${name}`
  return ['own time by folder', ...folders.filter(f => f.share >= 0.005).map(line), '', 'own time by function', ...functions.slice(0, top).map(line)].join('\n')
}
