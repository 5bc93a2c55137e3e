/** A session put back from the store: played again by its own engine, or gone on from what was kept when another engine played it. */
import { engineMark } from '../../shared/archive/carryOn.ts'
import { lastEngine } from '../../shared/archive/playback.ts'
import { ENGINE } from '../../shared/engine.ts'
import { openPlay, type Play } from '../../shared/session/play.ts'
import type { Entry } from '../../shared/session/types.ts'
import type { SessionRow } from '../store/types.ts'
import type { Services } from './services.ts'

/**
 * The journal and the play that it leads to. When another engine played last, or this one comes to other worlds than the marks say, the
 * journal gets a mark of its own (durable when this resolves): what the class has seen stays, and this engine goes on from there.
 * @throws Error when what was kept is damaged, or the mark cannot be written
 */
export async function reopened({ store, clock, log }: Services, row: SessionRow, journal: readonly Entry[]): Promise<[Entry[], Play]> {
  const { engine } = lastEngine(journal)
  if (engine === ENGINE) {
    const play = openPlay(journal), [wrong] = play.mismatches
    if (!wrong) return [[...journal], play]
    log.error({ code: row.code, ...wrong }, 'a month came out otherwise than its mark says')
  }
  const mark = engineMark(journal, await store.kept(row.code, row.run), ENGINE, clock.now())
  await store.append({ session: { ...row, updatedAt: clock.now() }, entries: [mark] })
  const { month, snapshot } = mark
  if (month > snapshot && month > 0) log.warn({ code: row.code, month, snapshot, engine, here: ENGINE }, 'months after the last one that was kept were played again by this engine')
  log.info({ code: row.code, month, engine, here: ENGINE }, 'session goes on with another engine')
  const whole = [...journal, mark]
  return [whole, openPlay(whole)]
}
