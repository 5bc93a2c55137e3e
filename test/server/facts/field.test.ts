/** The quick field of strategies is the session itself: same firms, same seed, same hash. */
import { expect, it } from 'vitest'
import { playField } from '../../../server/facts/kit/field.ts'
import { BOTS } from '../../../shared/bots/index.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { playOut } from '../../../shared/session/playOut.ts'

it.each(Object.values(SCENARIOS))('a field of $id plays to the same world, bit for bit, as a session through the journal', scenario => {
  const seed = 'a', years = scenario.cards.length > 0 ? 6 : 3, draws = 2
  const { play, entries } = playOut({ scenario, seed, years, draws, engine: 'test', players: Object.keys(BOTS).map(bot => ({ bot, firms: 2 })) })
  const started = entries.find(e => e.kind === 'started')
  if (started?.kind !== 'started') throw new Error('nothing began')
  const players = started.firms.map((f, i) => ({ id: f.id, plot: f.plot, bot: started.holdings[i].bot }))
  const { world, values } = playField({ seed, scenario, years, boardDraws: draws, valueDraws: draws, players })
  expect(hashWorld(world)).toBe(play.lastHash)
  expect(play.boards[0]?.firms.map(r => [r.firm, r.value]).sort()).toEqual(players.map((p, i) => [p.id, values[i]]).sort())
})
