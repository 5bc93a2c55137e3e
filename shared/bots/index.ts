/** The named strategies. Ids are what scenarios and the console write; labels are for tables. */
import { adaptive } from './adaptive.ts'
import { captive } from './captive.ts'
import { explorer } from './explorer.ts'
import { follower } from './follower.ts'
import { gatekeeper } from './gatekeeper.ts'
import { globalist } from './globalist.ts'
import { homecomer } from './homecomer.ts'
import { local } from './local.ts'
import { loner } from './loner.ts'
import { outsourcer } from './outsourcer.ts'
import type { Bot } from './types.ts'
import { watcher } from './watcher.ts'

export type { Bot, Draw } from './types.ts'

export const BOTS: Record<string, Bot> = {
  loner, local, watcher, globalist, gatekeeper, captive, outsourcer, follower, homecomer, explorer, adaptive,
}
/** Months of a year (0 = its start) before which bots are asked. */
export const BOT_MONTHS: readonly number[] = [0, 3, 6, 9]
