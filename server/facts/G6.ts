/**
 * G6 · Skill shows, luck does not decide.
 *
 * Needed for the game.
 *
 * Measured: the mixed field. Luck: standard deviation over seeds of what a strategy earned in a session (mean of its two firms), over its mean; mean of
 * the strategies. Skill: standard deviation of the strategies' means over the seeds, over their mean. Luck over skill below 1. The
 * same for a single firm is told beside it.
 * Note: G1 wants best over worst ≤ 1.6. Means that lie evenly between 1 and 1.6 have sd/mean .15, Loner at .6 of the best makes it about .17: luck must be
 * below that.
 */
import { byStrategy, mixed } from './experiments/mixed.ts'
import { aside, below } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { STRATEGIES } from './kit/field.ts'
import { jackknife, mean, sd } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'G6', title: 'Skill shows, luck does not decide',
  experiments: [mixed],
  judge: samples => {
    const values = lists(samples, 'values'), n = STRATEGIES.length
    const skill = (kept: readonly (readonly number[])[]) => { const m = STRATEGIES.map((_, s) => mean(kept.map(v => byStrategy(v)[s]))); return sd(m) / mean(m) }
    const luck = (kept: readonly (readonly number[])[]) => mean(STRATEGIES.map((_, s) => { const own = kept.map(v => byStrategy(v)[s]); return sd(own) / mean(own) }))
    const ofOne = (kept: readonly (readonly number[])[]) => mean(STRATEGIES.map((_, s) => { const own = kept.flatMap(v => [v[s], v[s + n]]); return sd(own) / mean(own) }))
    return [
      below('luck over skill, a strategy in a session', jackknife(values, kept => luck(kept) / skill(kept)), 1),
      aside('skill: sd/mean between strategies', jackknife(values, skill)), aside('luck: sd/mean of a strategy', jackknife(values, luck)),
      aside('luck: sd/mean of a single firm', jackknife(values, ofOne)),
    ]
  },
}
