/** Instructors' own scenarios: every version that was saved stays, the newest one counts. */
import type { Kysely } from 'kysely'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import type { Tables } from './tables.ts'

/** The newest version of each, by id. */
export async function readScenarios(db: Kysely<Tables>): Promise<Scenario[]> {
  const rows = await db.selectFrom('scenarios').select(['id', 'payload']).orderBy('id').orderBy('version').execute()
  return [...new Map(rows.map(r => [r.id, r.payload])).values()].map(payload => JSON.parse(payload) as Scenario)
}

/** Saves it as the next version of its id; gives it as it was saved. */
export async function writeScenario(db: Kysely<Tables>, scenario: Scenario, at: number): Promise<Scenario> {
  return db.transaction().execute(async trx => {
    const last = await trx.selectFrom('scenarios').select(eb => eb.fn.max('version').as('version')).where('id', '=', scenario.id).executeTakeFirst()
    const saved = { ...scenario, version: Math.max(Number(last?.version ?? 0) + 1, scenario.version) }
    await trx.insertInto('scenarios').values({ id: saved.id, version: saved.version, payload: JSON.stringify(saved), created_at: at }).execute()
    return saved
  })
}

/** Sessions that play it have it whole in their journal. */
export async function dropScenario(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom('scenarios').where('id', '=', id).execute()
}
