/** Time as a port: the house asks this clock only, so that tests play hours in milliseconds. */
export interface Clock {
  /** epoch ms */ now(): number
  /** calls `act` once, `ms` from now; returns how to call it off */ timer(ms: number, act: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  timer: (ms, act) => {
    // Node's timers take 32 bits; a longer wait is asked for again when it comes to that
    const handle = setTimeout(act, Math.min(Math.max(0, ms), 2_000_000_000))
    return () => clearTimeout(handle)
  },
}
