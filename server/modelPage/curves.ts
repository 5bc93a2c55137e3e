/** What the figures of docs/model.md show: means and 95% intervals over seeds, from the samples by which the facts are judged. */
import { CHANNELS } from '../../shared/economy/dimensions.ts'
import { NUMBERS } from '../facts/experiments/commons.ts'
import { byStrategy, LEARNED } from '../facts/experiments/mixed.ts'
import { SHARES } from '../facts/F14.ts'
import { SIZES } from '../facts/F17.ts'
import { SPEEDS } from '../facts/F18.ts'
import { STRATEGIES } from '../facts/kit/field.ts'
import { column, lists, type Sample } from '../facts/kit/fact.ts'
import { argmax, jackknife, leastSquares, mean, meanOf, ratioOf, sum, type Estimate } from '../facts/kit/statistics.ts'

export interface Point { x: number; y: number | null; /** 95% interval; left out for a fitted line */ low?: number | null; high?: number | null }
export interface Series { name: string; as: 'line' | 'marks' | 'bars'; points: Point[] }
export interface Figure {
  /** name of the file */ id: string
  title: string
  /** labels of ticks at 0, 1, … where x only counts */ x: { label: string; names?: string[] }
  y: { label: string; /** lowest value shown */ from?: number }
  series: Series[]
  /** what it shows, in a sentence */ note: string
}
type Of = (experiment: string) => readonly Sample[] | null

/** Those of the figures whose experiments were run. */
export function curves(of: Of): Figure[] {
  return DRAWN.flatMap(([experiment, draw]) => { const samples = of(experiment); return samples ? [draw(samples)] : [] })
}
const point = (x: number, e: Estimate): Point => ({ x, y: e.value, low: e.interval[0], high: e.interval[1] })
/** A mean over seeds at each place of the lists called `name`. */
const path = (samples: readonly Sample[], name: string, xs: readonly number[]): Point[] => xs.map((x, k) => point(x, meanOf(lists(samples, name).map(l => l[k]))))

function channels(samples: readonly Sample[]): Figure {
  const order = CHANNELS.filter(c => LEARNED.includes(c))
  const all = samples.map((_, s) => sum(order.map(c => column(samples, c)[s])))
  return {
    id: 'channels', title: 'Where knowledge came from', x: { label: 'channel', names: [...order] }, y: { label: 'share of all levels learned', from: 0 },
    series: [{ name: 'share', as: 'bars', points: order.map((c, k) => point(k, ratioOf(column(samples, c), all))) }],
    note: 'The mixed field: two firms of each of the eleven strategies, eight years. What one began with and what everybody gets for nothing are left out.',
  }
}

const BINS = 9
function invertedU(samples: readonly Sample[]): Figure {
  const distance = lists(samples, 'distance'), learned = lists(samples, 'learned')
  const sorted = distance.flat().sort((a, b) => a - b), end = sorted[Math.floor(0.95 * sorted.length)]
  const bin = (d: number): number => Math.min(BINS - 1, Math.floor(d / end * BINS))
  const points = Array.from({ length: BINS }, (_, b) => point((b + 0.5) * end / BINS, meanOf(distance.map((list, s) => {
    const here = learned[s].filter((_, k) => list[k] <= end && bin(list[k]) === b)
    return here.length > 0 ? mean(here) : NaN
  }))))
  const [a, b, c] = leastSquares(distance.flat().map(d => [1, d, d * d]), learned.flat())
  return {
    id: 'f1-cognitive-distance', title: 'F1: learning and cognitive distance', x: { label: 'distance of the two profiles over fields (0 alike, 1 nothing in common)' }, y: { label: 'levels learned per pair and month', from: 0 },
    series: [
      { name: 'mean of the pairs', as: 'marks', points },
      { name: 'quadratic fit', as: 'line', points: Array.from({ length: 25 }, (_, k) => { const x = k / 24 * end; return { x, y: a + b * x + c * x * x } }) },
    ],
    note: 'Neighbours who know equally much, but different things. The hump is written in no equation: what is new grows with distance, the chance to understand it falls.',
  }
}

function decay(samples: readonly Sample[]): Figure {
  const places = ['plot', 'region', 'elsewhere'], rate = (prefix: string) => places.map((p, k) => {
    const e = ratioOf(column(samples, `${prefix}${p} levels`), column(samples, `${prefix}${p} months`))
    return point(k, { ...e, value: 100 * e.value, interval: [100 * e.interval[0], 100 * e.interval[1]] })
  })
  return {
    id: 'f2-distance', title: 'F2: learning from a rival and distance', x: { label: 'where the watched rival stands', names: ['next door', 'same region', 'elsewhere'] }, y: { label: 'levels learned per 100 pair-months', from: 0 },
    series: [{ name: 'as it is', as: 'marks', points: rate('') }, { name: 'language held the same for all', as: 'marks', points: rate('held ') }],
    note: 'Everybody gives the same attention to rivals drawn by lot.',
  }
}

function pipelines(samples: readonly Sample[]): Figure {
  const numbers = Object.keys(samples[0]).map(Number).sort((a, b) => a - b)
  return {
    id: 'f5-pipelines', title: 'F5: value by number of pipelines', x: { label: 'pipelines per firm' }, y: { label: 'value of a firm, k' },
    series: [{ name: 'mean of 18 firms', as: 'marks', points: numbers.map(k => {
      const all = lists(samples, String(k)), best = argmax(all[0].map((_, t) => mean(all.map(run => run[t]))))
      return point(k, meanOf(all.map(run => run[best])))
    }) }],
    note: 'Whole populations with as many pipelines; for each number the split of attention that serves it best.',
  }
}

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]
function jolt(samples: readonly Sample[]): Figure {
  const missing = (bot: string): Point[] => YEARS.map((year, y) => point(year, jackknife(samples, kept => {
    const at = (which: string) => mean(lists(kept, `${bot} ${which}`).map(p => p[y]))
    return 100 * (1 - at('with') / at('without'))
  })))
  return {
    id: 'f7-jolt', title: 'F7: what a sudden shift of demand takes', x: { label: 'year (customers turn away at the start of year 5)' }, y: { label: 'advantage missing, %' },
    series: [{ name: 'Local: no ties outside', as: 'line', points: missing('local') }, { name: 'Gatekeeper: local and a pipeline', as: 'line', points: missing('gatekeeper') }],
    note: 'Populations of one strategy, with the shift against the same seeds without it.',
  }
}

function trust(samples: readonly Sample[]): Figure {
  const lived = samples.filter(s => lists([s], 'gatekeeper trust')[0].length > 0)
  return {
    id: 'f10-trust', title: 'F10: trust in a pipeline', x: { label: 'age of the pipeline, months' }, y: { label: 'mean trust (0 to 1)', from: 0 },
    series: [{ name: 'trust', as: 'line', points: path(lived, 'gatekeeper trust', Array.from({ length: 25 }, (_, k) => k)) }],
    note: 'Pipelines of Gatekeepers that lived for two years.',
  }
}

function fair(samples: readonly Sample[]): Figure {
  const arm = (prefix: string): Point[] => {
    const first = column(samples, `${prefix}first`)
    return [point(0, { value: 100, interval: [100, 100], n: first.length }), ...[ratioOf(column(samples, `${prefix}later`), first)].map(e => point(1, { ...e, value: 100 * e.value, interval: [100 * e.interval[0], 100 * e.interval[1]] }))]
  }
  return {
    id: 'f11-fair', title: 'F11: what a fair’s contacts bring', x: { label: 'after the fair', names: ['months 1 to 6', 'months 7 to 12'] }, y: { label: 'levels learned (months 1 to 6 = 100)', from: 0 },
    series: [{ name: 'contacts left alone', as: 'line', points: arm('') }, { name: 'contacts made pipelines', as: 'line', points: arm('tied ') }],
    note: 'Levels learned from those met at one fair in the third year.',
  }
}

function leaving(samples: readonly Sample[]): Figure {
  const months = lists(samples, 'home')[0].map((_, m) => m)
  return {
    id: 'f12-home', title: 'F12: the home regions after the first have left', x: { label: 'months after the first move' }, y: { label: 'prosperity, points more than if all had stayed' },
    series: [{ name: 'mean of the home regions', as: 'line', points: path(samples, 'home', months) }],
    note: 'Three firms of 18 move 60% of production abroad, six more a year later, six more another year later. Owners’ gains come first, lost wages later.',
  }
}

function shares(samples: readonly Sample[]): Figure {
  const gain = (name: string): Point[] => SHARES.map((o, k) => point(100 * o, meanOf(lists(samples, name).map(l => l[k] - l[0]))))
  return {
    id: 'f14-offshoring', title: 'F14: what a firm gains by producing abroad, alone', x: { label: 'share of production abroad, %' }, y: { label: 'value more than at home, k' },
    series: [{ name: 'to suppliers', as: 'marks', points: gain('supplier') }, { name: 'to a unit of its own', as: 'marks', points: gain('captive') }],
    note: 'One of 18 local firms leaves at the start of year 3.',
  }
}

const sizes = (samples: readonly Sample[]): Figure => ({
  id: 'f17-region-size', title: 'F17: value by size of the region', x: { label: 'firms in the region' }, y: { label: 'mean value of its firms, k' },
  series: [{ name: 'mean of its firms', as: 'marks', points: path(samples, 'value', SIZES) }],
  note: '24 firms, those not in the region stand in the two others.',
})

const floors = (samples: readonly Sample[]): Figure => ({
  id: 'f18-ubiquity', title: 'F18: gaps between regions and globalization', x: { label: 'how fast the world makes everything available everywhere (1 = default)', names: SPEEDS.map(String) }, y: { label: 'variance between regions, levels²', from: 0 },
  series: [{ name: 'gap', as: 'marks', points: path(samples, 'gap', SPEEDS.map((_, k) => k)) }],
  note: 'Systematic differences in advantage: what two halves of a region’s firms have in common; differences by luck alone are left out.',
})

function dilemma(samples: readonly Sample[]): Figure {
  // nobody is left of one kind at the ends
  const of = (name: string): Point[] => path(samples, name, NUMBERS).filter(p => p.y !== null && !Number.isNaN(p.y))
  return {
    id: 'g2-dilemma', title: 'G2: the dilemma of leaving', x: { label: 'firms of 18 that leave' }, y: { label: 'value of a firm, k' },
    series: [{ name: 'those who leave', as: 'line', points: of('leavers') }, { name: 'those who stay', as: 'line', points: of('stayers') }, { name: 'mean of all', as: 'line', points: of('mean') }],
    note: 'Outsourcers among Locals in the scenario The commons.',
  }
}

const strategies = (samples: readonly Sample[]): Figure => ({
  id: 'g1-strategies', title: 'G1: the eleven strategies in one market', x: { label: 'strategy', names: [...STRATEGIES] }, y: { label: 'value of a firm, k', from: 0 },
  series: [{ name: 'mean of two firms', as: 'bars', points: STRATEGIES.map((_, k) => point(k, meanOf(lists(samples, 'values').map(v => byStrategy(v)[k])))) }],
  note: 'The mixed field. Loner is meant to be naive.',
})

/** Which experiment each figure is drawn from, in the order of docs/model.md. */
const DRAWN: readonly (readonly [string, (samples: readonly Sample[]) => Figure])[] = [
  ['mixed', channels], ['F01', invertedU], ['F02', decay], ['F05', pipelines], ['pure', jolt], ['pure', trust], ['F11', fair], ['F12', leaving], ['F14', shares],
  ['F17', sizes], ['F18', floors], ['commons', dilemma], ['mixed', strategies],
]
