/**
 * F22 · Openness is a capability of the place.
 *
 * Source: the essay, 5, fifth point ("the ability to build of well functioning network relations – pipelines – ... is in itself perhaps one of the most
 * important localized capabilities").
 *
 * Measured: in one region two Gatekeepers with two pipelines each live for five years among four local firms; then both leave (by hand, to a host region, their
 * pipelines with them). Openness of the place a year later, less that of the same seed without any pipeline, as a share of what it was when they
 * left: at least half must be left. And a local firm that opens its first pipeline then starts with more trust than on the other path.
 */
import type { World } from '../../shared/economy/world.ts'
import { above, aside } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { findPipe } from '../../shared/economy/mechanisms/pipelines.ts'
import { connect, firstPlot, HOST_REGIONS, lab, playLab, putAt, TOKENS } from './kit/lab.ts'
import { jackknife, mean, meanOf } from './kit/statistics.ts'

const GATE = [0, 3], PARTNERS = [1, 2, 4, 5], LATER = 6, STRANGER = 7, LIVED = 60

export const fact: Fact = {
  id: 'F22', title: 'Openness outlives a gatekeeper’s exit',
  experiments: [{ id: 'F22', file: import.meta.url, run }],
  judge: samples => [
    above('openness left a year after the exit, share', jackknife(samples, kept => mean(column(kept, 'after')) / mean(column(kept, 'at exit'))), 0.5),
    above('first trust of a newcomer’s pipeline a year after, more than without', meanOf(column(samples, 'trust')), 0),
    aside('openness that the gatekeepers built', meanOf(column(samples, 'at exit'))),
  ],
}

function run(seed: string): Sample {
  const open = path(seed, true), closed = path(seed, false)
  return { 'at exit': open.exit - closed.exit, after: open.after - closed.after, trust: open.trust - closed.trust }
}

function path(seed: string, gatekeepers: boolean) {
  const w = lab({ seed, tokens: i => ([...GATE, ...PARTNERS, LATER, STRANGER].includes(i) ? TOKENS.gatekeeper : TOKENS.local) })
  if (gatekeepers) GATE.forEach((g, k) => { connect(w, g, PARTNERS[2 * k]); connect(w, g, PARTNERS[2 * k + 1]) })
  playLab(w, LIVED)
  const exit = w.openness[0]
  for (const g of GATE) putAt(w, g, firstPlot(w, HOST_REGIONS[0]))
  playLab(w, 12)
  return { exit, after: w.openness[0], trust: firstTrust(w) }
}

function firstTrust(w: World): number {
  connect(w, LATER, STRANGER)
  playLab(w, 1)
  return w.pipeTrust[findPipe(w, LATER, STRANGER)]
}
