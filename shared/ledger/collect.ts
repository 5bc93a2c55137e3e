/** From a session file to its `History`: the session is replayed once (or shown as it was kept, when another engine played it), and every month written down as it passes. */
import { publicMonth, publicView } from '../view/index.ts'
import { debriefEntries, replayFile, type SessionFile } from '../replay.ts'
import { contextOf, type Play } from '../session/play.ts'
import type { Session } from '../session/types.ts'
import type { History, WorldHistory } from './history.ts'
import { closeRecord, newRecord, record, recordEvents } from './recorder.ts'

/**
 * @param onProgress called with 0..1 as months pass
 * @throws BadFile when an entry does not fit what came before it
 */
export function collectHistory(file: SessionFile, onProgress?: (done: number) => void): History {
  const months = file.entries.filter(e => e.kind === 'month').length
  const worlds: WorldHistory[] = []
  let last: Play | null = null
  const replayed = replayFile(file, (play, month) => {
    last = play
    play.worlds.forEach((world, n) => {
      const begun = worlds[n] !== undefined
      const w = worlds[n] ??= newRecord(world, months)
      if (begun && month === 0) return
      if (month > 0) recordEvents(w, play.events[n], publicMonth(world, play.lastEvents[n]))
      record(w, world, month, publicView(world, contextOf(play, world)), holders(play.session, n, w))
    })
    onProgress?.(months ? month / months : 1)
  })
  const play: Play | null = last
  worlds.forEach((w, n) => closing(w, n, play, file))
  const created = file.entries[0]
  if (created.kind !== 'created') throw new RangeError('a session file begins with "created"')
  return {
    code: file.code, run: file.run, engine: file.engine, seed: created.seed, scenario: created.scenario,
    years: yearsOf(play, created.scenario.years), months: replayed.months,
    students: play ? studentsOf(play) : 0, mismatches: replayed.mismatches, recordedBy: replayed.engine ?? null, worlds,
  }
}

const yearsOf = (play: Play | null, planned: number): number => play?.session.years || planned
const studentsOf = (play: Play): number => play.session.seats.filter(s => !s.removed && s.firm !== null).length

function closing(w: WorldHistory, n: number, play: Play | null, file: SessionFile): void {
  if (play) {
    closeRecord(w, play.worlds[n])
    w.tookOver = [...play.tookOver[n]]
  }
  for (const e of debriefEntries(file.entries)) {
    const firm = e.kind === 'decision' && e.world === n ? w.setting.firmIndex.get(e.firm) : undefined
    if (e.kind === 'decision' && firm !== undefined) w.decisions.push({ month: e.month, firm, bot: e.bot !== null, decision: e.decision })
  }
}

/** Who holds each firm of a world now: a bot, students, or nobody; a bot holds for absent students, too. */
function holders(session: Session, n: number, w: WorldHistory): (firm: number) => { bot: boolean; student: boolean } {
  const bots = new Set(session.worlds[n].holdings.filter(h => h.bot !== null).map(h => h.firm))
  const students = new Set(session.seats.filter(s => s.world === n && !s.removed && s.firm !== null).map(s => s.firm))
  return firm => ({ bot: bots.has(w.setting.firms[firm].id), student: students.has(w.setting.firms[firm].id) })
}
