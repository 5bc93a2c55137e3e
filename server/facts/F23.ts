/**
 * F23 · "Strengthening rather than weakening".
 *
 * Source: the essay's last sentence ("Successful globalization means strengthening rather than weakening the conditions for localized learning").
 *
 * Measured: laboratory worlds of Gatekeepers (two pipelines each), with the changes of the event card "Distance gets cheaper" from the start, and
 * without. (a) The systematic gap between the home regions' advantage (experiments/gaps.ts) is smaller. (b) Localized share of the remaining
 * advantage: of the levels that firms hold above the floor in the last two years, those that came by capability, sight of a rival in the same
 * region, or buzz. Each level is followed from the month in which it was taken over (the ledger tells levels since the start, not which of
 * them are still above the floor). It must not fall.
 * Honest only in part: that customers and suppliers teach less that others do not know, and that a place’s own strength counts more, is what the card says
 * (shared/cards); without these two the share stays where it is (24 seeds: −.0007 ± .0022). That the gaps narrow nevertheless is not written anywhere.
 */
import { CARDS } from '../../shared/cards/index.ts'
import { F } from '../../shared/economy/dimensions.ts'
import { P, PARAMETERS, type ParameterName } from '../../shared/economy/parameters.ts'
import type { World } from '../../shared/economy/world.ts'
import { gapWith } from './experiments/gaps.ts'
import { above, aside, below } from './kit/claims.ts'
import { draws } from './kit/draws.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { CH, eachLearned, firmsOf, lab, playLab, tie, TOKENS } from './kit/lab.ts'
import { filled, mean, meanOf, ratioOf } from './kit/statistics.ts'

const WORLDS = 64, MONTHS = 96, FROM = 72
type Changes = Partial<Record<ParameterName, number>>

/** The card's factors on the defaults. */
const CHEAPER: Changes = Object.fromEntries(CARDS['cheaper-distance'].effects.flatMap(e => (e.on === 'param' ? [[e.name, e.factor * PARAMETERS[P[e.name as ParameterName]].value]] : [])))

export const fact: Fact = {
  id: 'F23', title: 'Cheaper distance narrows gaps, yet the localized share does not fall',
  experiments: [{ id: 'F23', file: import.meta.url, run }],
  judge: samples => [
    below('gap with cheaper distance over without', ratioOf(column(samples, 'gap cheap'), column(samples, 'gap')), 1),
    above('localized share of the remaining advantage, cheaper less dearer distance', meanOf(column(samples, 'share cheap').map((x, s) => x - column(samples, 'share')[s])), 0),
    aside('localized share, cheaper', meanOf(column(samples, 'share cheap'))),
    aside('localized share, dearer', meanOf(column(samples, 'share'))),
  ],
}

function run(seed: string): Sample {
  const times = Array.from({ length: WORLDS }, (_, k) => `${seed} ${k}`)
  const tied = (s: string) => (w: World) => tie(w, firmsOf(w), 2, draws(`F23 ${s}`))
  const more = { tokens: () => TOKENS.gatekeeper }
  return {
    gap: mean(times.map(s => gapWith(s, {}, more, tied(s)))), 'gap cheap': mean(times.map(s => gapWith(s, CHEAPER, more, tied(s)))),
    share: mean(times.map(s => localized(s, {}))), 'share cheap': mean(times.map(s => localized(s, CHEAPER))),
  }
}

function localized(seed: string, params: Changes): number {
  const w = lab({ seed, params, tokens: () => TOKENS.gatekeeper })
  tie(w, firmsOf(w), 2, draws(`F23 ${seed}`))
  // by firm and field: for each level held, whether it was localized; the last ones are the highest
  const held = Array.from({ length: w.sizes.firms * F }, (_, k) => filled(w.level[k], false))
  let local = 0, all = 0
  playLab(w, MONTHS, { after: (events, month) => {
    eachLearned(events, l => {
      const near = l.channel === CH.capability || l.channel === CH.social || (l.channel === CH.horizontal && w.region[l.other] === w.region[l.firm])
      for (let n = 0; n < l.amount; n++) held[l.firm * F + l.field].push(near)
    })
    for (const i of firmsOf(w)) for (let f = 0; f < F; f++) {
      const levels = held[i * F + f]
      while (levels.length < w.level[i * F + f]) levels.push(false)
      if (month < FROM) continue
      for (let k = w.floor[f]; k < levels.length; k++) { all++; if (levels[k]) local++ }
    }
  } })
  return local / all
}
