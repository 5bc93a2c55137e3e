/** How a world begins. */
import type { World } from './world.ts'
import type { Scenario } from '../scenarios/schema.ts'

/** A firm at the start: stable id, public name, plot id. */
export interface FirmStart { id: string; name: string; plot: string }

export type CreateWorld = (scenario: Scenario, seed: string, firms: FirmStart[]) => World
