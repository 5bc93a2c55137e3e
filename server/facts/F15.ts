/**
 * F15 · Some host regions become hotspots where much was carried to them, not all.
 *
 * Source: the essay, 5 ("the formation of new hotspots of localized learning. That someone may now do things better there ... does not imply that
 * things could be done equally well anywhere").
 *
 * Measured: 18 firms with the attention of Local; in years 3 to 5 all of them carry 60% to suppliers or 50% to a unit of their own (by lot; more
 * than 40% of all production), each to a host drawn by lot (the strategies all go to the cheapest, which would itself make one hotspot and no
 * more); and worlds of the same seeds in which nobody leaves. A region's knowledge = mean lead over the floor weighted by demand: of the class's firms there, or of the host's own firms if
 * better. "A host tops the regions": at the end of the session its knowledge is above every home region's. The second: spread (standard
 * deviation) of the hosts' knowledge at the end less after the first year.
 * Knowledge, not prosperity: prosperity is counted against each region's own start and compares growth, not places.
 */
import { F } from '../../shared/economy/dimensions.ts'
import type { World } from '../../shared/economy/world.ts'
import { above, aside, below, between } from './kit/claims.ts'
import { draws } from './kit/draws.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { firmsOf, HOMES, HOST_REGIONS, lab, playLab, sendAbroad } from './kit/lab.ts'
import { mean, meanOf, sd, shareOf, sum } from './kit/statistics.ts'

const TIMES = 4, MONTHS = 96, FROM = 24

export const fact: Fact = {
  id: 'F15', title: 'Some hosts become hotspots where much was carried, not all',
  experiments: [{ id: 'F15', file: import.meta.url, run }],
  judge: samples => [
    between('share of sessions in which a host tops the regions, much offshored', shareOf(sum(column(samples, 'tops')), TIMES * samples.length), 0.1, 0.6),
    below('the same, nothing offshored', shareOf(sum(column(samples, 'tops none')), TIMES * samples.length), 0.05),
    above('spread of knowledge among hosts, end less first year, levels', meanOf(column(samples, 'spread')), 0),
    above('mean share of production abroad at the end', meanOf(column(samples, 'abroad')), 0.4),
    aside('hosts that top all home regions, of three, where one does', meanOf(column(samples, 'how many'))),
  ],
}

function run(seed: string): Sample {
  const much = Array.from({ length: TIMES }, (_, k) => session(`${seed} ${k}`, true)), none = Array.from({ length: TIMES }, (_, k) => session(`${seed} ${k}`, false))
  const topped = much.filter(s => s.hosts > 0)
  return {
    tops: topped.length, 'tops none': none.filter(s => s.hosts > 0).length,
    spread: mean(much.map(s => s.spread)), abroad: mean(much.map(s => s.abroad)), 'how many': topped.length > 0 ? mean(topped.map(s => s.hosts)) : NaN,
  }
}

/** Local firms; those that leave do so in years 3 to 5, the strategies' shares. */
function session(seed: string, leaving: boolean) {
  const w = lab({ seed }), u = draws(`F15 ${seed}`)
  const plans = firmsOf(w).map(i => ({ i, month: FROM + 12 * Math.floor(u() * 3), host: HOST_REGIONS[Math.floor(u() * HOST_REGIONS.length)], captive: u() < 0.5 }))
  let early = 0
  playLab(w, MONTHS, {
    before: (world, month) => {
      if (month === 12) early = sd(HOST_REGIONS.map(r => knowledge(world, r)))
      if (leaving) for (const p of plans) if (p.month === month) sendAbroad(world, p.i, p.captive ? 0.5 : 0.6, p.captive ? 0 : 1, p.host)
    },
  })
  const home = Math.max(...Array.from({ length: HOMES }, (_, r) => knowledge(w, r)))
  return {
    hosts: HOST_REGIONS.filter(r => knowledge(w, r) > home).length,
    spread: sd(HOST_REGIONS.map(r => knowledge(w, r))) - early,
    abroad: mean(firmsOf(w).map(i => w.offshoreShare[i])),
  }
}

/** Mean lead over the floor, weighted by demand, levels. */
function knowledge(w: World, r: number): number {
  const firms = firmsOf(w).filter(i => w.region[i] === r)
  let own = 0, local = 0
  for (let f = 0; f < F; f++) {
    own += w.demand[f] * Math.max(0, w.hostLevel[r * F + f] - w.floor[f])
    for (const i of firms) local += w.demand[f] * (w.level[i * F + f] - w.floor[f]) / firms.length
  }
  return Math.max(own, local)
}
