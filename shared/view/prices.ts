/** What the levers cost and promise, before they are pulled: only what a firm would know. */
import { OFFSHORE_MODES, type OffshoreMode } from '../economy/dimensions.ts'
import { standingAfterMove } from '../economy/mechanisms/moves.ts'
import { unitCostAt } from '../economy/mechanisms/offshoring.ts'
import { param, type World } from '../economy/world.ts'
import type { Prices } from './types.ts'

export function pricesFor(world: World, firm: number): Prices {
  return {
    move: {
      near: param(world, 'moveNear'), far: param(world, 'moveFar'), months: param(world, 'moveMonths'),
      standingNear: standing(world, firm, false), standingFar: standing(world, firm, true), pipelineTrust: param(world, 'trustMoved'),
    },
    pipeline: param(world, 'pipelineCost'),
    offshoreStep: param(world, 'offshoreOneOff'),
    offshoreUnitCost: { captive: perTenth(world, firm, 'captive'), supplier: perTenth(world, firm, 'supplier') },
    offshoreUnitCosts: { captive: allTenths(world, firm, 'captive'), supplier: allTenths(world, firm, 'supplier') },
    fair: param(world, 'fairPrice'),
    hire: param(world, 'hirePrice'),
    unlearn: { months: param(world, 'unlearnMonths'), price: param(world, 'unlearnPrice') },
    hireEvery: param(world, 'hireEvery'),
  }
}

const standing = (world: World, firm: number, far: boolean): number => standingAfterMove(world.embeddedness[firm], param(world, 'embedMoved'), far)

/** Unit cost at each tenth abroad, by host region. */
function allTenths(world: World, firm: number, mode: OffshoreMode): Record<string, number[]> {
  const record: Record<string, number[]> = {}
  world.setting.regions.forEach((region, host) => {
    if (region.kind !== 'host' || host === world.region[firm]) return
    record[region.id] = Array.from({ length: 11 }, (_, tenths) => unitCostAt(world, firm, tenths / 10, host, OFFSHORE_MODES.indexOf(mode)))
  })
  return record
}

/** Change of unit cost for the next tenth abroad (at 100%: for the last one), by host region. */
function perTenth(world: World, firm: number, mode: OffshoreMode): Record<string, number> {
  const tenths = Math.floor(world.offshoreWanted[firm] * 10 + 0.5)
  const from = Math.min(tenths, 9) / 10, to = Math.min(tenths, 9) / 10 + 0.1
  const number = OFFSHORE_MODES.indexOf(mode)
  const record: Record<string, number> = {}
  world.setting.regions.forEach((region, host) => {
    if (region.kind !== 'host' || host === world.region[firm]) return
    record[region.id] = unitCostAt(world, firm, to, host, number) - unitCostAt(world, firm, from, host, number)
  })
  return record
}
