/**
 * A session as one file: the journal, and how it is read. Anybody can replay it; every month's world must come out with
 * the hash that the journal gives.
 */
import { z } from 'zod'
import { keptSchema } from './archive/keptSchema.ts'
import type { Kept } from './archive/kept.ts'
import { lastEngine, Playback } from './archive/playback.ts'
import { checkKept, Damaged } from './archive/record.ts'
import { checksum } from './archive/sum.ts'
import { slotOf } from './decisions/index.ts'
import type { Refusal } from './refusals.ts'
import { parseScenario } from './scenarios/index.ts'
import { firstProblem } from './scenarios/problem.ts'
import { entrySchema } from './session/entrySchema.ts'
import { ENGINE } from './engine.ts'
import { applyEntry, followEntry, type Play } from './session/play.ts'
import type { Entry } from './session/types.ts'

export const FILE_FORMAT = 'being-there-session'
/** Version 1 held the journal alone; it is read and replayed as ever. */
export const FILE_VERSION = 2

export interface SessionFile {
  format: typeof FILE_FORMAT
  version: number
  /** engine that played it (the last one, if several did) */ engine: string
  code: string
  run: number
  entries: Entry[]
  /** checksums of the entries up to and with each month's mark, then of those after the last; none in version 1 */ sums?: string[]
  /** every month as computed then, in order of months and worlds; none in version 1, and in files that hold the journal alone */ kept?: Kept[]
}

/** Why a file cannot be read: in words, with the place. `refusal` where a part of the file was refused by its own rules. */
export class BadFile extends Error {
  override name = 'BadFile'
  readonly refusal: Refusal | null
  constructor(message: string, refusal: Refusal | null = null) {
    super(message)
    this.refusal = refusal
  }
}

/** The file of one run: its entries, numbered from 1. Give it the entries of one run, or of a whole journal and the run's number; `kept` of that run. */
export function sessionFile(journal: readonly Entry[], run?: number, kept: readonly Kept[] = []): SessionFile {
  const from = journal.findIndex(e => e.kind === 'created' && (run === undefined || e.run === run))
  const created = journal[from]
  if (created?.kind !== 'created') throw new BadFile(run === undefined ? 'This journal does not begin with "created".' : `There is no run ${run} in this journal.`)
  const next = journal.findIndex((e, i) => i > from && e.kind === 'created')
  const entries = journal.slice(from, next < 0 ? undefined : next).map((e, i) => ({ ...e, seq: i + 1 }))
  return filed(created, entries, kept)
}

/** The same run with other entries (see `debriefEntries`). */
export function withEntries(file: SessionFile, entries: Entry[]): SessionFile {
  return { ...file, entries, sums: sumsOf(entries) }
}

function filed({ code, run }: { code: string; run: number }, entries: Entry[], kept: readonly Kept[]): SessionFile {
  const file = { format: FILE_FORMAT, version: FILE_VERSION, engine: lastEngine(entries).engine, code, run, entries, sums: sumsOf(entries) } as const
  return kept.length > 0 ? { ...file, kept: [...kept] } : file
}

/** Checksums of the parts of a journal: each ends with a month's mark, the last one with the journal. */
function sumsOf(entries: readonly unknown[]): string[] {
  const sums: string[] = []
  let part = ''
  for (const entry of entries) {
    part += JSON.stringify(entry)
    if ((entry as Entry).kind !== 'month') continue
    sums.push(checksum(part))
    part = ''
  }
  return [...sums, checksum(part)]
}

/**
 * What happened, for everybody to read in the debrief: without hashes of tokens, nicknames (firms have names), decisions
 * that were replaced or taken back before they took effect or never did, what was only said to the room, and who guessed what. Replays to the same worlds.
 */
export function debriefEntries(entries: readonly Entry[]): Entry[] {
  const counted = effective(entries)
  return entries.filter(e => counted(e) && !SAID.includes(e.kind)).map((e, i) => ({ ...anonymous(e), seq: i + 1 }))
}

const SAID: readonly Entry['kind'][] = ['announced', 'renamed', 'nudged', 'guessed', 'reissued']

function anonymous(e: Entry): Entry {
  if (e.kind === 'seated') return { ...e, seat: { ...e.seat, tokenHash: '', nickname: '' } }
  if (e.kind === 'created' && e.seats) return { ...e, seats: e.seats.map(seat => ({ ...seat, tokenHash: '', nickname: '' })) }
  return e
}

/** Tells the decisions that were due when a month turned from those that never were. Everything else counts. */
function effective(entries: readonly Entry[]): (e: Entry) => boolean {
  const due = new Map<string, Entry>(), kept = new Set<Entry>()
  for (const e of entries) {
    if (e.kind === 'decision') due.set(`${e.world}\n${e.firm}\n${slotOf(e.decision)}`, e)
    if (e.kind === 'month') {
      for (const d of due.values()) if (d.kind === 'decision' && d.decision.kind !== 'withdraw') kept.add(d)
      due.clear()
    }
    if (e.kind === 'created') due.clear()
  }
  return e => e.kind !== 'decision' || kept.has(e)
}

const headSchema = z.object({
  format: z.literal(FILE_FORMAT, 'this is not a session file'),
  version: z.literal([1, FILE_VERSION], `this program reads versions 1 and ${FILE_VERSION} of the format`),
  engine: z.string().max(60), code: z.string().max(20), run: z.int().min(0),
  entries: z.array(z.unknown()).min(1), sums: z.array(z.string().max(40)).optional(), kept: z.array(z.unknown()).optional(),
})

/** A session file from anything that was read as JSON. @throws BadFile in words: which entry, of which month, and what is wrong with it. */
export function parseSessionFile(raw: unknown): SessionFile {
  const head = headSchema.safeParse(raw)
  if (!head.success) {
    const { path, problem } = firstProblem(head.error, raw, headSchema)
    throw new BadFile(`Not a session file: ${path} ${problem}.`)
  }
  const entries: Entry[] = []
  let month = 0
  for (const [i, candidate] of head.data.entries.entries()) {
    const parsed = entrySchema.safeParse(candidate)
    const bad = (what: string, refusal: Refusal | null = null) => new BadFile(`Entry ${i + 1} (after month ${month}) ${what}.`, refusal)
    if (!parsed.success) {
      const { path, problem } = firstProblem(parsed.error, candidate)
      throw bad(`cannot be read: ${path} ${problem}`)
    }
    const entry = parsed.data
    if (i === 0 && entry.kind !== 'created') throw bad(`is "${entry.kind}"; a journal begins with "created"`)
    if (i > 0 && entry.seq !== entries[i - 1].seq + 1) throw bad(`has the number ${entry.seq}, which does not follow ${entries[i - 1].seq}`)
    if (entry.kind === 'created') {
      const checked = parseScenario(entry.scenario)
      if ('refusal' in checked) throw bad(`has a scenario that cannot be played: ${checked.refusal.values?.path} ${checked.refusal.values?.problem}`, checked.refusal)
      month = 0
    }
    if (entry.kind === 'month') {
      if (entry.month !== month + 1) throw bad(`is month ${entry.month}, which does not follow month ${month}`)
      month = entry.month
    }
    entries.push(entry)
  }
  const { version, engine, code, run, sums, kept } = head.data
  if (version === 1) return { format: FILE_FORMAT, version, engine, code, run, entries }
  const now = sumsOf(head.data.entries), wrong = now.findIndex((sum, i) => sum !== sums?.[i])
  if (wrong >= 0 || now.length !== sums?.length) {
    const where = wrong < 0 ? 'after its end' : wrong < now.length - 1 ? `of month ${wrong + 1}` : `after month ${month}`
    throw new BadFile(`The journal ${where} is damaged or was changed: its checksum does not fit.`)
  }
  const file = { format: FILE_FORMAT, version, engine, code, run, entries, sums } as const
  return kept && kept.length > 0 ? { ...file, kept: parseKept(kept) } : file
}

/** What was kept, readable and whole. @throws BadFile with the month of the first damage */
function parseKept(raw: readonly unknown[]): Kept[] {
  const kept = raw.map((row, i) => {
    const parsed = keptSchema.safeParse(row)
    if (parsed.success) return parsed.data
    const { path, problem } = firstProblem(parsed.error, row)
    throw new BadFile(`What was kept, row ${i + 1}, cannot be read: ${path} ${problem}.`)
  })
  try {
    checkKept(kept)
  } catch (error) {
    if (error instanceof Damaged) throw new BadFile(error.message)
    throw error
  }
  return kept
}

export interface Replayed {
  /** months played */ months: number
  /** hash of the last month's worlds; '' when none was played */ hash: string
  /** months whose worlds came out otherwise than the file says */ mismatches: number[]
}

/** Why a file's hashes cannot be compared; absent when they were. */
export interface NotCompared { /** engine that played it */ engine: string; /** this one */ here: string; compared: false }

/**
 * Plays a file again. `onMonth` is called after every month, and once with month 0 when the worlds have begun.
 * What another engine played is shown as it was kept, if it was; a file that holds its journal alone is played by this engine, whoever played it.
 * @throws BadFile when an entry does not fit what came before it.
 */
export function replayFile(file: SessionFile, onMonth?: (play: Play, month: number) => void): Replayed & Partial<NotCompared> {
  const [created, ...rest] = file.entries
  const { engine, at } = lastEngine(file.entries)
  const kept = file.kept ?? [], foreign = kept.length > 0 && engine !== ENGINE
  // what was played before the last change of engines, and all of it when the last one is foreign, is shown and not played
  const shown = foreign ? rest.length : at
  const playback = new Playback(created, kept), { play } = playback
  for (let i = 0; i < rest.length; i++) {
    const entry = rest[i]
    try {
      if (i + 1 > shown || (i + 1 === at && !foreign)) applyEntry(play, entry)
      else if (kept.length > 0) playback.next(entry)
      else followEntry(play, entry)
    } catch (error) {
      throw new BadFile(`Entry ${entry.seq} (${entry.kind}, after month ${play.session.month}) does not fit: ${error instanceof Error ? error.message : String(error)}.`)
    }
    if (entry.kind === 'month' && play.worlds.length > 0) onMonth?.(play, entry.month)
    if (entry.kind === 'started' && play.worlds.length > 0) onMonth?.(play, 0)
  }
  const replayed = { months: play.session.month, hash: play.lastHash, mismatches: play.mismatches.map(m => m.month) }
  return foreign ? { ...replayed, compared: false, engine, here: ENGINE } : replayed
}
