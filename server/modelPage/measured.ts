/** docs/validated.json: what was measured, in numbers. Everything generated in docs/model.md and docs/figures is made from it and from the code as it is. */
import { readFileSync, writeFileSync } from 'node:fs'
import { PARAMETERS } from '../../shared/economy/parameters.ts'
import type { Fact, Sample } from '../facts/kit/fact.ts'
import type { Verdict } from '../facts/kit/claims.ts'
import { curves, type Figure } from './curves.ts'

export interface MeasuredClaim { what: string; value: number | null; /** null = no end */ interval: [number | null, number | null]; bar: string; holds: boolean; n: number }
export interface MeasuredFact { id: string; title: string; holds: boolean; claims: MeasuredClaim[] }
export interface Validated {
  /** day of the measurement, and the state that was measured */ date: string
  commit: string
  seeds: { from: number; n: number }
  facts: MeasuredFact[]
  figures: Figure[]
  /** defaults at the time */ parameters: Record<string, number>
}

/** Numbers as they are kept: five figures are more than an interval can use, and differ less between runs of the command. */
const kept = (x: number): number | null => (Number.isFinite(x) ? Number(x.toPrecision(5)) : null)

export function gather(stamp: Pick<Validated, 'date' | 'commit' | 'seeds'>, facts: readonly Fact[], verdicts: readonly Verdict[], samples: (experiment: string) => readonly Sample[] | null): Validated {
  return {
    ...stamp,
    facts: facts.map(({ id, title }, k) => ({
      id, title, holds: verdicts[k].holds,
      claims: verdicts[k].claims.map(c => ({ what: c.what, value: kept(c.value), interval: [kept(c.interval[0]), kept(c.interval[1])], bar: c.bar, holds: c.holds, n: c.n })),
    })),
    figures: curves(samples).map(f => ({ ...f, series: f.series.map(s => ({ ...s, points: s.points.map(p => ({ x: p.x, ...Object.fromEntries(['y', 'low', 'high'].map(k => [k, kept(p[k as 'y'] ?? NaN)])) as { y: number | null; low: number | null; high: number | null } })) })) })),
    parameters: Object.fromEntries(PARAMETERS.map(p => [p.name, p.value])),
  }
}

export const readValidated = (path: string): Validated => JSON.parse(readFileSync(path, 'utf8')) as Validated
/** One line for each fact, figure and the rest, so that a change can be read. */
export function writeValidated(path: string, { facts, figures, ...rest }: Validated): void {
  const lines = (list: readonly unknown[]): string => `[\n${list.map(x => JSON.stringify(x)).join(',\n')}\n]`
  writeFileSync(path, `{"date":${JSON.stringify(rest.date)},"commit":${JSON.stringify(rest.commit)},"seeds":${JSON.stringify(rest.seeds)},\n"facts":${lines(facts)},\n"figures":${lines(figures)},\n"parameters":${JSON.stringify(rest.parameters)}}\n`)
}
