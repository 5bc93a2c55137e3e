/** The named strategies. Ids are what scenarios, the console and `simulate` write. */
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

/** Months between two times that a bot is asked: it decides at the start of each quarter and lives with it in between. */
const ASKED_EVERY = 3
const asked = (bot: Bot): Bot => (view, draw) => (view.month % ASKED_EVERY === 0 ? bot(view, draw) : [])

export const BOTS: Readonly<Record<string, Bot>> = {
  loner: asked(loner), local: asked(local), watcher: asked(watcher), globalist: asked(globalist),
  gatekeeper: asked(gatekeeper), captive: asked(captive), outsourcer: asked(outsourcer), follower: asked(follower),
  homecomer: asked(homecomer), explorer: asked(explorer), adaptive: asked(adaptive),
}
