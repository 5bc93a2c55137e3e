/**
 * Pure populations: 18 firms that all play one strategy, eight years of `first-hour`. For the strategies whose loss in a jolt is looked at, also
 * without the scenario's own (announced, mild) shift of demand: once as it is, once with the event card "Customers have turned away" at the start of
 * year 5, which takes demand from the field that is wanted most without warning.
 */
import type { Decision } from '../../../shared/decisions/index.ts'
import { beginCard } from '../../../shared/cards/effects.ts'
import { MONTHS_PER_YEAR } from '../../../shared/economy/dimensions.ts'
import { profileDistance } from '../../../shared/economy/mechanisms/understanding.ts'
import type { World } from '../../../shared/economy/world.ts'
import type { Experiment } from '../kit/fact.ts'
import { playField } from '../kit/field.ts'
import { firmsOf, labScenario } from '../kit/lab.ts'
import { mean } from '../kit/statistics.ts'

export const PURE = ['local', 'gatekeeper', 'globalist', 'outsourcer'] as const
const FIRMS = 18
/** Years whose mean advantage counts for "advantage": when the strategy has shown. */
const FROM_YEAR = 4
/** First month of year 5. */
const JOLT = 49

export const pure: Experiment = {
  id: 'pure', file: import.meta.url,
  run: seed => Object.fromEntries(PURE.flatMap(bot => {
    const shifted = play(bot, seed, 'scenario')
    const own = [[`${bot} value`, shifted.value], [`${bot} advantage`, mean(shifted.advantage.slice(FROM_YEAR - 1))], [`${bot} debt`, shifted.debt]] as const
    if (bot !== 'local' && bot !== 'gatekeeper') return own
    return [...own, [`${bot} variety`, shifted.variety], [`${bot} with`, play(bot, seed, 'card').advantage], [`${bot} without`, play(bot, seed, 'none').advantage], [`${bot} trust`, shifted.trust]] as const
  })) as Record<string, number | number[]>,
}

function play(bot: string, seed: string, jolt: 'scenario' | 'card' | 'none') {
  const scenario = jolt === 'scenario' ? labScenario() : labScenario({ demandShifts: [] })
  const advantage: number[] = [], variety: number[] = [], pipes = pipelineLives()
  let year = 0
  const { world, values } = playField({
    seed, scenario, players: Array.from({ length: FIRMS }, () => ({ bot, may: atHome(bot) })), boardDraws: 1, valueDraws: jolt === 'scenario' ? 4 : 1,
    before: (w, events, month) => { if (jolt === 'card' && month === JOLT) beginCard(w, 'demand-shift-sudden', null, events) },
    each: (w, _, month) => {
      year += mean(firmsOf(w).map(i => w.advantage[i]))
      if (bot === 'gatekeeper' && jolt === 'scenario') pipes.look(w)
      if (month % MONTHS_PER_YEAR !== 0) return
      advantage.push(year / MONTHS_PER_YEAR)
      year = 0
      variety.push(spread(w))
    },
  })
  const firms = firmsOf(world)
  return { value: mean(firms.map(i => values[i])), advantage, variety, debt: mean(firms.map(i => (world.loan[i] > 0 ? 1 : 0))), trust: halfWay(pipes.lives) }
}

/** Globalists learn from afar; what they also gain by producing abroad is not what is asked here. */
const atHome = (bot: string) => (decision: Decision): boolean => bot !== 'globalist' || decision.kind !== 'offshore'

/** Mean difference of profiles between firms of a region. */
function spread(w: World): number {
  const pairs: number[] = [], firms = firmsOf(w)
  for (const i of firms) for (const j of firms) if (i < j && w.region[i] === w.region[j]) pairs.push(profileDistance(w, i, j))
  return mean(pairs)
}

/** Trust of each open pipeline, month by month of its life; a row that is used again begins a new life. */
function pipelineLives() {
  const lives: number[][] = [], open = new Map<number, { since: number; trust: number[] }>()
  const look = (w: World): void => {
    for (let x = 0; x < w.sizes.pipelines; x++) {
      if (w.pipeState[x] !== 2) { open.delete(x); continue }
      const life = open.get(x)
      if (life?.since === w.pipeMonth[x]) { life.trust.push(w.pipeTrust[x]); continue }
      const trust = [w.pipeTrust[x]]
      lives.push(trust)
      open.set(x, { since: w.pipeMonth[x], trust })
    }
  }
  return { lives, look }
}

/**
 * For pipelines that lived two years: [mean trust at the age of 0 to 24 months, then the median month at which half the way from the first trust to full
 * trust was gone; 99 = not within two years].
 */
function halfWay(lives: readonly number[][]): number[] {
  const long = lives.filter(l => l.length > 24)
  if (long.length === 0) return []
  const months = long.map(l => { const at = l.findIndex(t => t >= (l[0] + 1) / 2); return at < 0 ? 99 : at }).sort((a, b) => a - b)
  return [...Array.from({ length: 25 }, (_, age) => mean(long.map(l => l[age]))), months[Math.floor(months.length / 2)]]
}
