/** Place: move to another plot, at home or abroad. The move takes months; the engine carries it out. */
import { z } from 'zod'
import { plotTaken } from '../economy/mechanisms/moves.ts'
import { param } from '../economy/world.ts'
import { no } from '../refusals.ts'
import { id, never } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('place'), plot: id })
export type Place = z.infer<typeof schema>

export const place: DecisionKind<Place> = {
  kind: 'place',
  lever: 'place',
  schema,
  slot: () => 'place',
  charged: 'decision',
  inDebt: never,
  price: (view, d) => {
    const to = view.public.plots.find(p => p.id === d.plot)
    return to?.region === view.own.region ? view.prices.move.near : view.prices.move.far
  },
  check: (view, d) => {
    const to = view.public.plots.find(p => p.id === d.plot)
    if (!to) return no('unknownPlot', { plot: d.plot })
    if (view.own.movingTo !== null) return no('alreadyMoving', { month: view.month + view.own.movingMonths })
    if (view.own.plot === to.id) return no('alreadyThere', { plot: to.name })
    if (to.taken >= to.slots) return no('plotFull', { plot: to.name })
    return null
  },
  apply: (world, firm, d) => {
    const plot = world.setting.plotIndex.get(d.plot) ?? -1
    if (plot < 0) return no('unknownPlot', { plot: d.plot })
    const { name, slots } = world.setting.plots[plot]
    if (plotTaken(world, plot) >= slots) return no('plotFull', { plot: name })
    world.movingTo[firm] = plot
    world.movingMonths[firm] = param(world, 'moveMonths')
    return null
  },
}
