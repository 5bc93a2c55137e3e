/** Session files with what was kept of them; and another engine, made without mocks: its numbers differ from ours. */
import { Keeper, copyOf, type Kept } from '../../../shared/archive/kept.ts'
import { replayFile, sessionFile, type SessionFile } from '../../../shared/replay.ts'
import type { Play } from '../../../shared/session/play.ts'
import type { Entry } from '../../../shared/session/types.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { classSession } from '../../classSession.ts'

/** All months of a file as its own engine computes them. */
export function keptOf(file: SessionFile, engine: string, onMonth?: (play: Play, month: number) => void): Kept[] {
  const keeper = new Keeper(), kept: Kept[] = []
  replayFile(file, (play, month) => {
    play.worlds.forEach((world, w) => {
      const { sizes, buffer } = world
      kept.push(keeper.keep({ world: w, month, engine, hash: play.lastHash.split('+')[w], sizes, bytes: buffer, events: copyOf(play.events[w]) }))
    })
    onMonth?.(play, month)
  })
  return kept
}

const theirs = { pull: 0.9, upkeep: 20 }
let made: SessionFile | null = null
/** Two years of a class under other numbers than the scenario's own. */
const underOtherNumbers = (): SessionFile => made ??= classSession({
  scenario: { ...SCENARIOS['first-hour'], params: theirs, levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 1, moments: 1 } },
  seed: 'other', students: ['gatekeeper', 'local', 'explorer'], years: 2, bots: 8,
})

/** The same journal as that other engine would have written it: it did not have to be told its own numbers. */
export const asTheirs = (entries: readonly Entry[], engine = 'their own'): Entry[] =>
  entries.map(e => (e.kind === 'created' ? { ...e, engine, scenario: { ...e.scenario, params: {} } } : e))

/** A file of another engine, with what it kept; and the same file under its true numbers. */
export function foreign(): { file: SessionFile; truth: SessionFile } {
  const truth = underOtherNumbers()
  return { truth, file: sessionFile(asTheirs(truth.entries), undefined, keptOf(truth, 'their own')) }
}
