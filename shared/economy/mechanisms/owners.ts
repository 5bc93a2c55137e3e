/**
 * WHAT OWNERS TAKE OUT
 * The essay, 5: offshoring helps "to the benefit of present customers or shareholders or both", and abstaining "might easily prevent them from being
 * around". Owners expect a payment that does not follow a bad year (Lintner 1956: firms keep dividends up when earnings fall) and want what is not needed in
 * the firm paid out rather than kept as a cushion (Jensen 1986). So a firm whose rivals get cheaper does not simply save less: it gets into debt.
 *
 *   from ownersWait months after its founding on a firm pays ownersWant a month to its owners, out of cash or on credit, as long as its loan is below lends
 *   what it owns    cash − loan + all that was paid to its owners: a payment changes whose purse the money is in, not the firm's value
 */
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  ownersWant: { value: 26, unit: 'k per month', min: 0, max: 500, source: 'play; Lintner 1956', meaning: 'what owners expect to be paid, in good months and bad' },
  ownersWait: { value: 12, unit: 'months', min: 0, max: 144, source: 'play', meaning: 'how long the owners of a new firm wait for their first payment' },
  lends: { value: 120, unit: 'k', min: 0, max: 5000, source: 'play; essay 5', meaning: 'loan up to which the bank lends for payments to owners' },
})

/** What the owners get this month, k. */
export const paidToOwners = (world: World, q: Values, month: number, i: number, owed: number): number =>
  month - world.foundedMonth[i] > q.ownersWait && owed < q.lends ? q.ownersWant : 0

/** What a firm is worth as it stands, k: what it owns, what it owes, what its owners have had. */
export const worthOf = (world: Readonly<Record<'cash' | 'loan' | 'owners', Float64Array>>, i: number): number => world.cash[i] - world.loan[i] + world.owners[i]
