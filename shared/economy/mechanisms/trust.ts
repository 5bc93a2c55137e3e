/**
 * TRUST
 * The essay, 3.3: in a local milieu trust is "something inherited, that any 'insider' will benefit from by default"; 4: in pipelines
 * "there is no initial shared trust ... new trust is being built in a conscious, systematic and incremental way".
 *
 *   trust of a new pipeline     trustStart + trustOpen · mean openness of the two regions + trustMet · strongest contact from a fair
 *   growth in use               + trustGrows · (attention, full from one token per pipeline) · (lesser disclosure) · (1 − trust) a month
 *   guarding and starving       − trustFades · trust a month
 *   embeddedness (the insider)  moves by embedPace towards 1 − severed · share abroad; lost by moving
 */
import { A, ATTENTIONS } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { Scratch } from '../scratch.ts'
import { CONTACT_SLOTS, type World } from '../world.ts'

export const parameters = declare({
  trustStart: { value: 0.12, unit: '0..1', min: 0, max: 1, source: 'prototype .15', meaning: 'trust between strangers who open a pipeline' },
  trustOpen: { value: 0.12, unit: '0..1', min: 0, max: 1, source: 'play; essay 5, fifth point', meaning: 'what an open region adds to that' },
  trustMet: { value: 0.15, unit: '0..1', min: 0, max: 1, source: 'play; essay 3', meaning: 'what having met at a fair adds to that' },
  trustGrows: { value: 0.09, unit: 'per month', min: 0, max: 1, source: 'play; prototype .06', meaning: 'how fast trust grows in a pipeline in full use' },
  trustFades: { value: 0.03, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how fast trust goes when guarded or starved' },
  trustMoved: { value: 0.7, unit: 'factor', min: 0, max: 1, source: 'play', meaning: 'what is left of a pipeline’s trust when a partner moves' },
  embedPace: { value: 0.07, unit: 'per month', min: 0, max: 1, source: 'prototype', meaning: 'how fast a firm becomes an insider, or an outsider' },
  severed: { value: 0.8, unit: 'factor', min: 0, max: 1, source: 'prototype; essay 5', meaning: 'how much producing abroad severs local ties' },
  embedMoved: { value: 0.15, unit: '0..1', min: 0, max: 1, source: 'play', meaning: 'embeddedness of a newcomer' },
})
const TOKENS_ON = ATTENTIONS.indexOf('pipelines')

export function startTrust(world: World, q: Values, a: number, b: number): number {
  const { openness, region, contact, contactStrength } = world
  let met = 0
  for (let s = 0; s < CONTACT_SLOTS; s++) {
    if (contact[a * CONTACT_SLOTS + s] === b) met = Math.max(met, contactStrength[a * CONTACT_SLOTS + s])
    if (contact[b * CONTACT_SLOTS + s] === a) met = Math.max(met, contactStrength[b * CONTACT_SLOTS + s])
  }
  return q.trustStart + q.trustOpen * (openness[region[a]] + openness[region[b]]) / 2 + q.trustMet * met
}

export function moveTrust(world: World, { q, n, pipeCount }: Scratch): void {
  const { pipeState, pipeA, pipeB, pipeTrust, pipeDiscloseA, pipeDiscloseB, attention, alive, embeddedness, offshoreShare } = world
  for (let x = 0; x < world.sizes.pipelines; x++) {
    if (pipeState[x] !== 2) continue
    const a = pipeA[x], b = pipeB[x]
    const perPipe = Math.min(attention[a * A + TOKENS_ON] / Math.max(1, pipeCount[a]), attention[b * A + TOKENS_ON] / Math.max(1, pipeCount[b]))
    const use = Math.min(1, perPipe)
    const shown = Math.min(pipeDiscloseA[x], pipeDiscloseB[x])
    const t = pipeTrust[x]
    // guarded (0) builds nothing; selective five sixths; open all
    const grows = q.trustGrows * use * (shown === 0 ? 0 : shown === 1 ? 5 / 6 : 1) * (1 - t)
    const fades = shown === 0 || perPipe < q.starvedBelow ? q.trustFades * t : 0
    pipeTrust[x] = Math.min(1, t + grows - fades)
  }
  for (let i = 0; i < n; i++) {
    if (alive[i] === 1) embeddedness[i] += q.embedPace * (1 - q.severed * offshoreShare[i] - embeddedness[i])
  }
}
