/**
 * Version of the engine: changes whenever the same journal would lead to other worlds. Written into every session and
 * file, so that a journal from another engine is recognised.
 */
export const ENGINE = '1'
