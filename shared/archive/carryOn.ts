/** A session that another engine has begun goes on with this one: from the worlds as they were kept last, with a mark in the journal. */
import { setParameters } from '../cards/effects.ts'
import { applyEntry, followEntry, openPlay, type Play } from '../session/play.ts'
import { takenUp } from '../session/takeUp.ts'
import type { Entry } from '../session/types.ts'
import { lastEngine, Playback } from './playback.ts'
import type { Kept } from './kept.ts'

type Mark = Extract<Entry, { kind: 'engine' }>

/**
 * The mark with which `engine` (this one) takes a session over, at `at` (epoch ms). Months after the last one that was kept are played again by this engine;
 * where nothing was kept, all of them are: `snapshot` says from which month on. Rules and numbers are this engine's; what stands in the world stays.
 * @param entries the journal of the session; kept: of its last run
 * @throws Damaged when what was kept cannot be read; RangeError when the journal does not fit
 */
export function engineMark(entries: readonly Entry[], kept: readonly Kept[], engine: string, at: number): Mark {
  const run = entries.slice(entries.findLastIndex(e => e.kind === 'created'))
  const { play, snapshot } = standing(run, kept)
  const began = run.flatMap(e => (e.kind === 'started' ? [e] : []))
  const worlds = play.worlds.map((world, w) => {
    const { scenario, month } = play.session
    setParameters(world, scenario, play.session.worlds[w].cards.filter(c => c.from <= month && (c.until === null || c.until > month)))
    return takenUp(play, w, began.findLast(e => e.world === w)?.firms.length ?? 0)
  })
  return { seq: play.seq + 1, at, world: -1, kind: 'engine', engine, from: lastEngine(run).engine, month: play.session.month, snapshot, worlds }
}

/** The session as it stands, its worlds as kept. */
function standing(run: readonly Entry[], kept: readonly Kept[]): { play: Play; snapshot: number } {
  const [created, ...rest] = run
  const playback = new Playback({ ...created }, kept), { play } = playback
  const last = rest.findLastIndex(e => e.kind === 'month' && playback.has(e.month))
  if (last < 0) return { play: openPlay(run), snapshot: -1 }
  for (const entry of rest.slice(0, last + 1)) playback.next(entry)
  const snapshot = play.session.month
  for (const entry of rest.slice(last + 1)) (entry.kind === 'engine' ? followEntry : applyEntry)(play, entry)
  return { play, snapshot }
}

