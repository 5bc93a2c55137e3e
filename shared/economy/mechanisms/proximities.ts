/**
 * FIVE PROXIMITIES AND THEIR OVERLAP
 * The essay, 4 (Boschma 2005) and 5, fourth point: cognitive, organizational, social, institutional and geographical proximity are different
 * things; "neighbourhood effects ... will always, in an almost automatic way, tend to create a degree of overlap" between them.
 *
 *   language of one's own region: + overlapGrows · embeddedness · (target − it) a month, unasked; target = 1 − fragments · (pipelines above 2)
 *   of other regions: fades by overlapFades towards overlapFar; + overlapPipe · trust · (1 − it) by a pipeline to there,
 *   + overlapCaptive · √share · (1 − it) by a captive unit there; hires and communities add to it where they happen
 * Geography itself acts only on sight (horizontal.ts) and encounter (social.ts).
 */
import { PIPELINE_SLOTS } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { findPipe } from './pipelines.ts'
import { profileDistance } from './understanding.ts'

export const parameters = declare({
  overlapGrows: { value: 0.05, unit: 'per month', min: 0, max: 1, source: 'play; essay 5, fourth point', meaning: 'how fast a firm takes on the language and ways of its region' },
  overlapFades: { value: 0.01, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how fast the language of other regions is forgotten' },
  overlapFar: { value: 0.2, unit: '0..1', min: 0, max: 1, source: 'play', meaning: 'what anybody understands of anybody' },
  overlapPipe: { value: 0.04, unit: 'per month', min: 0, max: 1, source: 'play; essay 4', meaning: 'language that a fully trusted pipeline builds' },
  overlapCaptive: { value: 0.04, unit: 'per month', min: 0, max: 1, source: 'play; essay 5', meaning: 'language that a captive unit builds' },
  fragments: { value: 0.08, unit: 'per pipeline', min: 0, max: 0.5, source: 'essay 4 (Capello; fragmentation); play', meaning: 'local language lost for each pipeline above two' },
})

export function moveOverlap(world: World, { n, q, pipeCount }: Scratch): void {
  const { alive, overlap, region, embeddedness, offshoreShare, offshoreHost, offshoreMode, pipes, pipeA, pipeB, pipeTrust, pipeState } = world
  const R = world.sizes.regions
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const at = i * R, own = region[i]
    for (let r = 0; r < R; r++) {
      overlap[at + r] += r === own
        ? q.overlapGrows * embeddedness[i] * (1 - q.fragments * Math.max(0, pipeCount[i] - 2) - overlap[at + r])
        : q.overlapFades * (q.overlapFar - overlap[at + r])
    }
    for (let s = 0; s < PIPELINE_SLOTS; s++) {
      const x = pipes[i * PIPELINE_SLOTS + s]
      if (x < 0 || pipeState[x] !== 2) continue
      const there = region[pipeA[x] === i ? pipeB[x] : pipeA[x]]
      if (there !== own) overlap[at + there] += q.overlapPipe * pipeTrust[x] * (1 - overlap[at + there])
    }
    const host = offshoreHost[i]
    if (host >= 0 && host !== own && offshoreMode[i] === 0) overlap[at + host] += q.overlapCaptive * Math.sqrt(offshoreShare[i]) * (1 - overlap[at + host])
  }
}

export interface Proximities { cognitive: number; organizational: number; social: number; institutional: number; geographical: number }

/** How near firm i is to firm j in each of the five senses, 0..1. For the debrief; the engine does not use it. */
export function proximities(world: World, i: number, j: number): Proximities {
  const R = world.sizes.regions
  const { region, plot, overlap, embeddedness, offshoreHost, offshoreMode, offshoreShare, pipeTrust, pipeState } = world
  const x = findPipe(world, i, j)
  const together = region[i] === region[j]
  const unit = (a: number, b: number) => offshoreHost[a] === region[b] && offshoreMode[a] === 0 ? offshoreShare[a] : 0
  return {
    cognitive: 1 - profileDistance(world, i, j),
    organizational: Math.max(x >= 0 && pipeState[x] === 2 ? 0.5 : 0, unit(i, j), unit(j, i)),
    social: Math.max(together ? Math.min(embeddedness[i], embeddedness[j]) : 0, x >= 0 ? pipeTrust[x] : 0),
    institutional: (overlap[i * R + region[j]] + overlap[j * R + region[i]]) / 2,
    geographical: plot[i] === plot[j] ? 1 : together ? 0.6 : 0,
  }
}
