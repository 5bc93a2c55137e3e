/**
 * When to try again. Every return is a fresh join; tries start at least a second apart, each after a draw, so that
 * a class does not come back in one instant; for ever; never while the device says that it is offline.
 */
export interface Surroundings {
  now(): number
  /** 0..1 */ random(): number
  online(): boolean
  /** returns a function that cancels */ later(run: () => void, ms: number): () => void
}
export const MIN_GAP = 1000
const MAX_GAP = 2500

/** ms to wait before try number `tries + 1` (`tries` = failed in a row). The first return comes within a second. */
export function waitFor(tries: number, random: number): number {
  if (tries === 0) return Math.round(random * MIN_GAP)
  return Math.round(MIN_GAP + random * Math.min(MAX_GAP - MIN_GAP, 500 * tries))
}

export interface Returning {
  /** a try is wanted after the usual wait */ again(): void
  /** something has changed (network, screen on): try as soon as the second since the last try is over */ soon(): void
  /** the try worked */ arrived(): void
  stop(): void
}
/** `attempt` starts one try; it calls `again` or `arrived` when it knows. */
export function returning(attempt: () => void, around: Surroundings): Returning {
  let tries = 0
  let lastTry = -Infinity
  let cancel: (() => void) | null = null
  let stopped = false
  const go = (): void => {
    cancel = null
    if (stopped || !around.online()) return
    lastTry = around.now()
    tries++
    attempt()
  }
  const plan = (ms: number): void => {
    if (stopped) return
    cancel?.()
    cancel = around.later(go, Math.max(ms, lastTry + MIN_GAP - around.now(), 0))
  }
  return {
    again: () => plan(waitFor(tries, around.random())),
    soon: () => plan(0),
    arrived: () => { tries = 0; cancel?.(); cancel = null },
    stop: () => { stopped = true; cancel?.(); cancel = null },
  }
}
