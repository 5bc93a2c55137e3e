/** What `determinism.test.ts` runs inside Chromium: the same replay as in Node. */
import { replayFile, type SessionFile } from '../../shared/replay.ts'

/** Replays a session file; gives months, last hash and mismatches. */
export const replay = (file: SessionFile): ReturnType<typeof replayFile> => replayFile(file)
