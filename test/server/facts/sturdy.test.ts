/** The short version of `npm run validate`: the sturdiest facts on a few seeds. The whole of it takes a quarter of an hour. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { FACTS } from '../../../server/facts/index.ts'
import { validate } from '../../../server/facts/kit/run.ts'
import { openStore } from '../../../server/facts/kit/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'sturdy-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Facts that held with a wide margin on every set of seeds tried. */
const STURDY = ['F2', 'F11', 'F21', 'F22']

it.each(FACTS.filter(f => STURDY.includes(f.id)))('$id holds on a few seeds: $title', async fact => {
  const seeds = ['short 1', 'short 2', 'short 3', 'short 4']
  const [{ claims }] = await validate({ facts: [fact], seeds, store: openStore(folder), workers: 0 })
  expect(claims.filter(c => !c.holds)).toEqual([])
})
it('finds them all', () => { expect(FACTS.filter(f => STURDY.includes(f.id)).map(f => f.id)).toEqual(STURDY) })
