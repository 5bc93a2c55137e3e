/**
 * Version of the engine: changes whenever the same journal would lead to other worlds. Written into every session and file, so that a
 * journal from another engine is recognised.
 */
import { checksum } from './archive/sum.ts'
import { PARAMETERS } from './economy/parameters.ts'

/** Raise it when a mechanism changes (the golden sessions notice: test/shared/economy/golden). Numbers of the model are noticed by themselves. */
const MECHANISMS = 3

/** "2.1a2b3c": mechanisms, and a fingerprint of all parameters as they stand. */
export const ENGINE = `${MECHANISMS}.${checksum(JSON.stringify(PARAMETERS.map(p => [p.name, p.value]))).slice(0, 6)}`
