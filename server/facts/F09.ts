/**
 * F9 · Leaders gain less from co-location than laggards.
 *
 * Source: Shaver & Flyer, "Agglomeration economies, firm heterogeneity, and foreign direct investment in the United States", Strategic
 * Management Journal 21 (2000) 1175–1193 (the best gain little from neighbours and have most to lose); Alcácer & Chung, "Location strategies and knowledge
 * spillovers", Management Science 53 (2007) 760–776 (advanced firms keep away from industrial neighbours, others seek them). Against it: McCann & Folta,
 * "Performance differentials within geographic clusters", Journal of Business Venturing 26 (2011) 104–123 (firms with larger knowledge stocks gain
 * more, as absorptive capacity would have it). model.md also names Roper et al.; Roper, Love & Bonner, "Firms' knowledge search and local knowledge
 * externalities in innovation performance", Research Policy 46 (2017) 43–56, does not say this: it finds that the local intensity of *interactive* search
 * helps all firms there and that of *non-interactive* search (copying) harms them. It is no source for leaders against laggards.
 *
 * Measured: experiments/alone.ts: gain = advantage with neighbours less advantage in an empty twin of the region, mean of three years; slope of
 * it on the firm's rank in advantage when the ways part (1 = least, 18 = most), per seed.
 */
import { alone } from './experiments/alone.ts'
import { below } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { meanOf, slope } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'F9', title: 'Leaders gain less from co-location than laggards',
  experiments: [alone],
  judge: samples => [below('gain per rank, levels', meanOf(lists(samples, 'rank').map((rank, s) => slope(rank, lists(samples, 'gain')[s]))), 0)],
}
