/** What a view needs beside the world: rules of the session, boards, and what happened last month. */
import type { Scenario } from '../scenarios/schema.ts'
import type { WorldEvent } from '../economy/events.ts'
import type { WhyChanged } from './types.ts'

export interface ViewContext {
  /** 1-based, of the coming month */
  year: number
  /** year in which each lever opens, null = never */
  levers: Scenario['levers']
  /** ids of the firms that are played by a bot */
  bots: ReadonlySet<string>
  /** place of each firm on the board of firm value, by id; empty before the first review */
  ranks: Record<string, number>
  /** projected value of each firm, k, by id: each firm sees its own only */
  values: Record<string, number>
  /** why each firm's result changed, by id */
  why: Record<string, WhyChanged>
  /** last month's events */
  events: readonly WorldEvent[]
}
