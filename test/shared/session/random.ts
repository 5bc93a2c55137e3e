/** Random commands of everybody, sensible and not, for property tests. */
import * as fc from 'fast-check'
import { CARD_IDS } from '../../../shared/cards/index.ts'
import { ATTENTIONS, FIELDS } from '../../../shared/economy/dimensions.ts'
import type { Decision } from '../../../shared/decisions/index.ts'
import type { Command, HostAction } from '../../../shared/session/types.ts'
import type { Play } from '../../../shared/session/play.ts'

/** A command that may need to know the play: names of firms and plots are drawn from what is there. */
export type Wish = (play: Play, n: number) => Command

const anyOf = <T>(list: readonly T[], at: number): T => list[at % list.length]
const firmsOf = (play: Play): string[] => [...(play.worlds[0]?.setting.firmIndex.keys() ?? []), 'nobody']
const plotsOf = (play: Play): string[] => [...(play.worlds[0]?.setting.plotIndex.keys() ?? []), 'nowhere']
const regionsOf = (play: Play): string[] => [...(play.worlds[0]?.setting.regionIndex.keys() ?? []), 'nowhere']
const seatIds = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 'nobody']

const field = fc.constantFrom(...FIELDS)
const disclosure = fc.constantFrom('guarded' as const, 'selective' as const, 'open' as const)
type Make = (play: Play) => Decision
const decision: fc.Arbitrary<Make> = fc.oneof(
  fc.nat(40).map(i => (play: Play): Decision => ({ kind: 'place', plot: anyOf(plotsOf(play), i) })),
  fc.tuple(fc.array(fc.nat(4), { minLength: 10, maxLength: 10 }), field).map(([laid, focus]) => (): Decision => ({
    kind: 'attention', focus, tokens: Object.fromEntries(ATTENTIONS.map((a, k) => [a, laid.filter(l => l === k).length])) as Record<(typeof ATTENTIONS)[number], number>,
  })),
  fc.array(fc.nat(40), { maxLength: 2 }).map(is => (play: Play): Decision => ({ kind: 'watch', firms: is.map(i => anyOf(firmsOf(play), i)) })),
  fc.tuple(fc.nat(40), disclosure).map(([i, d]) => (play: Play): Decision => ({ kind: 'propose', firm: anyOf(firmsOf(play), i), disclosure: d })),
  fc.tuple(fc.nat(40), disclosure, fc.boolean()).map(([i, d, accept]) => (play: Play): Decision => ({ kind: 'answer', firm: anyOf(firmsOf(play), i), accept, disclosure: d })),
  fc.nat(40).map(i => (play: Play): Decision => ({ kind: 'close', firm: anyOf(firmsOf(play), i) })),
  fc.constantFrom('ask' as const, 'accept' as const, 'decline' as const).map(answer => (): Decision => ({ kind: 'standing', answer })),
  fc.tuple(fc.nat(10), fc.nat(10), fc.boolean()).map(([tenth, i, captive]) => (play: Play): Decision => ({
    kind: 'offshore', share: tenth / 10, host: tenth === 0 ? null : anyOf(regionsOf(play), i), mode: captive ? 'captive' : 'supplier',
  })),
  fc.boolean().map(go => (): Decision => ({ kind: 'fair', go })),
  fc.tuple(fc.nat(40), field).map(([i, f]) => (play: Play): Decision => ({ kind: 'hire', firm: anyOf(firmsOf(play), i), field: f })),
  field.map(f => (): Decision => ({ kind: 'unlearn', field: f })),
  fc.option(field).map(f => (): Decision => ({ kind: 'back', field: f })),
  fc.constantFrom('place', 'attention', 'watch', 'offshore').map(slot => (): Decision => ({ kind: 'withdraw', slot })),
)

const student: fc.Arbitrary<Wish> = fc.tuple(fc.oneof({ weight: 12, arbitrary: fc.nat(5) }, fc.nat(8)), decision, fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.nat(20)), fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.nat(40))).map(([who, make, again, other]) => (play, n) => ({
  by: 'student', seat: seatIds[who], id: again === null ? `d${n}` : `again${again}`, decision: make(play), firm: other === null ? undefined : anyOf(firmsOf(play), other),
}))
const joiner: fc.Arbitrary<Wish> = fc.tuple(fc.nat(7), fc.boolean(), fc.oneof({ weight: 5, arbitrary: fc.nat(9).map(i => `Ann ${i}`) }, fc.string())).map(([who, watch, nickname]) => () => ({
  by: 'joiner', seat: seatIds[who], tokenHash: `hash ${who}`, nickname, watch: watch && who > 5,
}))
const action: fc.Arbitrary<(play: Play) => HostAction> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(() => ({ do: 'next' } as const)) },
  { weight: 8, arbitrary: fc.constant(() => ({ do: 'step' } as const)) },
  { weight: 3, arbitrary: fc.constantFrom<HostAction>({ do: 'pause' }, { do: 'resume' }, { do: 'endPhase' }).map(a => () => a) },
  { weight: 1, arbitrary: fc.constantFrom<HostAction>({ do: 'endGame' }, { do: 'backToLobby' }, { do: 'lock', locked: true }, { do: 'lock', locked: false }, { do: 'announce', text: ' Hello ' }).map(a => () => a) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(8), fc.string()).map(([i, nickname]) => () => ({ do: 'rename', seat: seatIds[i], nickname } as const)) },
  { weight: 1, arbitrary: fc.nat(8).map(i => () => ({ do: 'remove', seat: seatIds[i] } as const)) },
  { weight: 1, arbitrary: fc.nat(8).map(i => () => ({ do: 'readmit', seat: seatIds[i] } as const)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(40), fc.constantFrom('local', 'adaptive', 'nobody')).map(([i, bot]) => (play: Play) => ({ do: 'holdByBot', firm: anyOf(firmsOf(play), i), bot } as const)) },
  { weight: 2, arbitrary: fc.nat(40).map(i => (play: Play) => ({ do: 'giveBack', firm: anyOf(firmsOf(play), i) } as const)) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...CARD_IDS, 'nothing'), fc.nat(9)).map(([card, i]) => (play: Play) => ({ do: 'card', card, region: anyOf([...regionsOf(play), null], i) } as const)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...CARD_IDS), fc.nat(9), fc.integer({ min: -2, max: 30 }), fc.constantFrom(0, 1, 7, 24, null)).map(([card, i, ahead, months]) => (play: Play) =>
    ({ do: 'card', card, region: anyOf([...regionsOf(play), null], i), month: play.session.month + ahead, months } as const)) },
  { weight: 2, arbitrary: fc.nat(20).map(i => (play: Play) => {
    const planned = play.session.worlds[0]?.cards ?? []
    const { card, region, from: month } = planned.length > 0 ? anyOf(planned, i) : { card: 'schooling', region: null, from: i }
    return { do: 'takeBack', card, region, month } as const
  }) },
  { weight: 1, arbitrary: fc.constantFrom('topRegion' as const, 'sameRegion' as const, 'abroad' as const, null).map(question => () => ({ do: 'ask', question } as const)) },
  { weight: 1, arbitrary: fc.subarray(seatIds).map(seats => () => ({ do: 'nudge', seats } as const)) },
  { weight: 1, arbitrary: fc.constantFrom<HostAction>({ do: 'extend', seconds: 20 }, { do: 'extend', seconds: NaN }, { do: 'settings', settings: { years: 3 } }, { do: 'settings', settings: { secondsPerYear: 0 } },
    { do: 'settings', settings: { secondsPerYear: 30 } }, { do: 'settings', settings: { bots: -1 } }).map(a => () => a) },
)
const host: fc.Arbitrary<Wish> = action.map(make => play => ({ by: 'host', action: make(play) }))
const clock: fc.Arbitrary<Wish> = fc.constantFrom('month' as const, 'phase' as const, 'ready' as const).map(due => () => ({ by: 'clock', due }))
const presence: fc.Arbitrary<Wish> = fc.tuple(fc.nat(40), fc.boolean()).map(([i, present]) => play => ({ by: 'presence', firm: anyOf(firmsOf(play), i), present }))

const reissuer: fc.Arbitrary<Wish> = fc.tuple(fc.nat(8), fc.nat(8), fc.boolean()).map(([who, other, merges]) => (_play, n) => (merges
  ? { by: 'merger', seat: seatIds[who], double: seatIds[other] } : { by: 'reissuer', seat: seatIds[who], tokenHash: `hash ${n}` }))
const guesser: fc.Arbitrary<Wish> = fc.tuple(fc.nat(8), fc.nat(9), fc.constantFrom('yes', 'few', null)).map(([who, i, choice]) => play => ({ by: 'guesser', seat: seatIds[who], choice: choice ?? anyOf(regionsOf(play), i) }))

export const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 2, arbitrary: guesser }, { weight: 1, arbitrary: reissuer },
  { weight: 24, arbitrary: student }, { weight: 3, arbitrary: joiner }, { weight: 6, arbitrary: host }, { weight: 3, arbitrary: clock }, { weight: 1, arbitrary: presence },
)
