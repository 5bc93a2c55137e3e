/**
 * F14 · Suppliers are better for small shares, captive units for large ones; both harm in excess.
 *
 * Source: chosen for play; by analogy with Steinberg, Procher & Urbig, "Too much or too little of R&D offshoring: the impact of captive offshoring and
 * contract offshoring on innovation performance", Research Policy 46 (2017) 1810–1823 (2,421 firms; inverted U for both, and where one mode is
 * better than the other depends on the extent).
 *
 * Measured: of 18 local firms one (six tried in turn) moves a share of 0, 10, … 100% to the cheapest host at the start of year 3, captive or to
 * suppliers; its value after eight years and the three after. Crossing: the share at which the mean of captive overtakes that of suppliers
 * (bootstrap). Own optimum below 100%: doing everything abroad is worth less than the best smaller share, for both modes.
 */
import { above, aside, below, between } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { cheapestHost, lab, playLab, sendAbroad, worth } from './kit/lab.ts'
import { argmax, bootstrap, mean, meanOf } from './kit/statistics.ts'

export const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
const TRIED = [0, 4, 7, 11, 14, 17], MONTHS = 132, WHEN = 24

export const fact: Fact = {
  id: 'F14', title: 'Suppliers better for small shares, captive for large, both harmful in excess',
  experiments: [{
    id: 'F14', file: import.meta.url,
    run: seed => ({ supplier: SHARES.map(o => value(seed, o, 1)), captive: SHARES.map(o => value(seed, o, 0)) }),
  }],
  judge: samples => {
    const supplier = lists(samples, 'supplier'), captive = lists(samples, 'captive')
    const at = (path: readonly (readonly number[])[], k: number) => path.map(p => p[k])
    const minus = (a: readonly number[], b: readonly number[]) => meanOf(a.map((x, s) => x - b[s]))
    const best = (path: readonly (readonly number[])[]) => SHARES[argmax(SHARES.map((_, k) => mean(at(path, k))))]
    const both = samples.map((_, s) => [supplier[s], captive[s]] as const)
    return [
      above('suppliers less captive at 20%, k', minus(at(supplier, 2), at(captive, 2)), 0),
      above('captive less suppliers at 80%, k', minus(at(captive, 8), at(supplier, 8)), 0),
      between('share at which captive overtakes', bootstrap(both, crossing, 'F14'), 0.25, 0.75),
      ...[['suppliers', supplier] as const, ['captive', captive] as const].map(([name, path]) => below(`own optimum of ${name}`, bootstrap(path, best, `F14 ${name}`), 1)),
      aside('gain at the optimum of suppliers, k', meanOf(supplier.map(p => Math.max(...p) - p[0]))),
    ]
  },
}

function value(seed: string, share: number, mode: 0 | 1): number {
  return mean(TRIED.map(i => {
    const w = lab({ seed })
    playLab(w, MONTHS, { before: (world, month) => { if (month === WHEN && share > 0) sendAbroad(world, i, share, mode, cheapestHost(world)) } })
    return worth(w, i)
  }))
}

/** The last share at which the difference turns in favour of captive, between two points of the grid on a straight line; 0 or 1 when it never does. */
function crossing(paths: readonly (readonly [readonly number[], readonly number[]])[]): number {
  const gap = SHARES.map((_, k) => mean(paths.map(([supplier, captive]) => captive[k] - supplier[k])))
  for (let k = SHARES.length - 2; k >= 1; k--) {
    if (gap[k] <= 0 && gap[k + 1] > 0) return SHARES[k] + (SHARES[k + 1] - SHARES[k]) * -gap[k] / (gap[k + 1] - gap[k])
  }
  return gap[1] > 0 ? 0 : 1
}
