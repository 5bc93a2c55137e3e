/** What a firm must not learn of a world, as bytes to look for on the wire. */
import { F } from '../../../shared/economy/dimensions.ts'
import type { WorldEvent } from '../../../shared/economy/events.ts'
import { CLOCK, type World } from '../../../shared/economy/world.ts'
import type { PublicView } from '../../../shared/view/types.ts'

/** Numbers by the bytes in which they would travel (float64, either end first), with where they come from. */
export class Secrets {
  readonly #patterns = new Map<bigint, string>()
  readonly #known = new Set<number>()

  /** What the firm may know: its own numbers and the public ones. They are no secrets wherever else they turn up. */
  allow(values: Iterable<number>): void {
    for (const value of values) this.#known.add(value)
  }
  /** Whole numbers are too common to be looked for. */
  hide(what: string, value: number): void {
    if (!Number.isFinite(value) || Number.isInteger(value) || Math.abs(value) < 1e-6) return
    this.#hidden.push([what, value])
  }
  readonly #hidden: [string, number][] = []

  /** Ready to look: hidden numbers that are not allowed by another name. Returns how many there are. */
  close(): number {
    const bytes = Buffer.alloc(8)
    for (const [what, value] of this.#hidden) {
      if (this.#known.has(value)) continue
      bytes.writeDoubleBE(value)
      this.#patterns.set(bytes.readBigUInt64BE(), `${what} = ${value}`)
      this.#patterns.set(bytes.readBigUInt64LE(), `${what} = ${value}`)
    }
    return this.#patterns.size / 2
  }
  /** Every secret that stands in these bytes. */
  found(frames: readonly Buffer[]): string[] {
    const found = new Set<string>()
    for (const frame of frames) {
      for (let at = 0; at + 8 <= frame.length; at++) {
        const secret = this.#patterns.get(frame.readBigUInt64BE(at))
        if (secret) found.add(secret)
      }
    }
    return [...found]
  }
}

/** Every number of a value, however deep. */
export function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* numbersIn(inner)
}

const PER_FIRM = ['cash', 'loan', 'revenue', 'profit', 'unitCost', 'share', 'advantage', 'absorptive', 'embeddedness', 'oneOff', 'offshoreShare'] as const

/** Adds what a world holds in this month: other firms' numbers as secrets, own and public ones as known. */
export function note(secrets: Secrets, world: World, own: number, view: PublicView, events: readonly WorldEvent[]): void {
  // what an advance is worth shows to those who use it, once it is proven
  secrets.allow(events.filter(e => e.kind === 'proven' && e.firm === own).map(e => e.amount))
  secrets.allow(numbersIn(view))
  secrets.allow(world.params)
  for (let firm = 0; firm < world.clock[CLOCK.firms]; firm++) {
    const mine = firm === own
    const take = (what: string, value: number): void => {
      if (mine) secrets.allow([value])
      else secrets.hide(`${what} of firm ${firm}`, value)
    }
    for (const what of PER_FIRM) take(what, world[what][firm])
    for (let f = 0; f < F; f++) take(`habit ${f}`, world.habit[firm * F + f])
    for (let r = 0; r < world.sizes.regions; r++) take(`overlap ${r}`, world.overlap[firm * world.sizes.regions + r])
  }
  for (let f = 0; f < F; f++) {
    secrets.hide(`next demand ${f}`, world.demandNext[f])
    secrets.hide(`codified ${f}`, world.codified[f])
  }
  for (let r = 0; r < world.sizes.regions; r++) {
    const mine = r === world.region[own]
    for (let f = 0; f < F; f++) {
      if (mine) secrets.allow([world.capability[r * F + f], world.institution[r * F + f]])
      else {
        secrets.hide(`capability ${f} of region ${r}`, world.capability[r * F + f])
        secrets.hide(`institution ${f} of region ${r}`, world.institution[r * F + f])
      }
      secrets.hide(`carried ${f} to region ${r}`, world.carried[r * F + f])
    }
    if (mine) secrets.allow([world.openness[r]])
    else secrets.hide(`openness of region ${r}`, world.openness[r])
    secrets.hide(`buzz of region ${r}`, world.buzz[r])
    secrets.hide(`lock-in of region ${r}`, world.lockIn[r])
  }
  for (let p = 0; p < world.sizes.pipelines; p++) {
    if (world.pipeState[p] === 0) continue
    const trust = world.pipeTrust[p]
    if (world.pipeA[p] === own || world.pipeB[p] === own) secrets.allow([trust])
    else secrets.hide(`trust of pipeline ${p}`, trust)
  }
  for (let a = 0; a < world.clock[CLOCK.advances]; a++) secrets.hide(`worth of advance ${a}`, world.advanceWorth[a])
}
