/** What the levers cost and promise, before they are pulled: only what a firm would know. */
import { OFFSHORE_MODES, type OffshoreMode } from '../economy/dimensions.ts'
import { standingAfterMove } from '../economy/mechanisms/moves.ts'
import { unitCostAt } from '../economy/mechanisms/offshoring.ts'
import { param, type World } from '../economy/world.ts'
import type { Prices } from './types.ts'

/** Each part made when it is looked at. Void as soon as the world changes. */
export class PriceList implements Prices {
  readonly #world: World
  readonly #firm: number

  constructor(world: World, firm: number) {
    this.#world = world
    this.#firm = firm
  }

  get move(): Prices['move'] {
    const world = this.#world, firm = this.#firm
    return {
      near: param(world, 'moveNear'), far: param(world, 'moveFar'), months: param(world, 'moveMonths'),
      standingNear: standing(world, firm, false), standingFar: standing(world, firm, true), pipelineTrust: param(world, 'trustMoved'),
    }
  }
  get pipeline(): number { return param(this.#world, 'pipelineCost') }
  get offshoreStep(): number { return param(this.#world, 'offshoreOneOff') }
  get offshoreUnitCost(): Prices['offshoreUnitCost'] { return { captive: perTenth(this.#world, this.#firm, 'captive'), supplier: perTenth(this.#world, this.#firm, 'supplier') } }
  get offshoreUnitCosts(): Prices['offshoreUnitCosts'] { return { captive: allTenths(this.#world, this.#firm, 'captive'), supplier: allTenths(this.#world, this.#firm, 'supplier') } }
  get fair(): number { return param(this.#world, 'fairPrice') }
  get hire(): number { return param(this.#world, 'hirePrice') }
  get unlearn(): Prices['unlearn'] { return { months: param(this.#world, 'unlearnMonths'), price: param(this.#world, 'unlearnPrice') } }
  get hireEvery(): number { return param(this.#world, 'hireEvery') }

  /** All of it, as plain data that does not change any more. */
  whole(): Prices {
    return {
      move: this.move, pipeline: this.pipeline, offshoreStep: this.offshoreStep, offshoreUnitCost: this.offshoreUnitCost,
      offshoreUnitCosts: this.offshoreUnitCosts, fair: this.fair, hire: this.hire, unlearn: this.unlearn, hireEvery: this.hireEvery,
    }
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
