/**
 * One row of the performance table: the same work done by us and by a rival (or a physical floor), in turns, in one run. A row
 * is a file of its own in rows/; to add one, write the file and name it in rows/index.ts.
 */

/** One of the two that are compared. What is set up once is set up where it is made; `measure` is one round. */
export interface Side {
  /** in words, for the table */
  what: string
  /** one round; in the row's unit, > 0 */
  measure: () => number | Promise<number>
}

/** Both sides, ready to be measured. */
export interface Contest {
  ours: Side
  rival: Side
  /** ends what was started (servers, browsers, folders) */
  close?: () => void | Promise<void>
}

export interface Row {
  id: string
  /** what is compared, one line */
  what: string
  unit: string
  /** which way the ratio is told: how many times quicker than the rival, or how much of the rival's cost */
  ratio: 'rival/ours' | 'ours/rival'
  bar: number
  /** the ratio holds when it is at least, or at most, the bar */
  sense: 'atLeast' | 'atMost'
  /** rounds of each side that count, and that are thrown away before */
  rounds: number
  warmUp: number
  /** builds the work; `say` tells people what takes long */
  open: (say: (what: string) => void) => Contest | Promise<Contest>
}
