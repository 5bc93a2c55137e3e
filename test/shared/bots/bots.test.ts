import { describe, expect, it } from 'vitest'
import { BOTS } from '../../../shared/bots/index.ts'
import { checkDecision, kindOf, parseDecision, slotOf } from '../../../shared/decisions/index.ts'
import { CHANNELS } from '../../../shared/economy/dimensions.ts'
import { refusalInWords } from '../../../shared/refusals.ts'
import { refusalOfVoided } from '../../../shared/decisions/voided.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { monthWith, playedBy, testContext } from '../../playing.ts'
import { visibleTo } from '../../../shared/view/index.ts'
import { testWorld } from '../../worlds.ts'

const ALL = Object.keys(BOTS)
/** Refusals that two bots can cause each other in one month; everything else a bot must see coming. */
const LOST_TO_OTHERS = new Set(['plotFull', 'hireTaken', 'noOffer', 'noPipeline', 'partnerFull', 'partnerAlready', 'hireNothing'])

describe('bots decide like students', () => {
  it.each(['a', 'b', 'c', 'd'])('only what is possible, payable and well-formed, over eight years (seed %s)', seed => {
    let count = 0
    const { all, world } = playedBy(ALL, 96, {
      firms: 22, seed,
      seen: (view, decided, bot) => {
        for (const d of decided) {
          const refusal = checkDecision(view, d)
          expect(refusal && `${bot}: ${refusalInWords(refusal)}`).toBeNull()
          expect(parseDecision(JSON.parse(JSON.stringify(d)))).toEqual({ decision: d })
        }
        expect(new Set(decided.map(slotOf)).size).toBe(decided.length)
        expect(decided.reduce((sum, d) => sum + kindOf(d).price(view, d), 0)).toBeLessThanOrEqual(view.own.cash)
        count += decided.length
      },
    })
    expect(count).toBeGreaterThan(300)
    const voided = all.filter(e => e.kind === 'voided').map(e => refusalOfVoided(world, e).code)
    expect(voided.filter(code => !LOST_TO_OTHERS.has(code))).toEqual([])
  })
  it('the same from the same view and draws', () => {
    const world = testWorld({ firms: 12 })
    const view = visibleTo(world, 4, testContext(world))
    for (const bot of ALL) expect(BOTS[bot](view, () => 0.4)).toEqual(BOTS[bot](view, () => 0.4))
  })
  it('and leave the view as it was', () => {
    const world = testWorld({ firms: 12 })
    for (const bot of ALL) {
      const view = visibleTo(world, 4, testContext(world))
      const before = JSON.stringify(view)
      BOTS[bot](view, () => 0.4)
      expect(JSON.stringify(view)).toBe(before)
    }
  })
  it('at the start of each quarter, and not in between', () => {
    const months: number[] = []
    playedBy(['gatekeeper', 'explorer'], 24, { seen: (view, decided) => { if (decided.length > 0) months.push(view.month) } })
    expect([...new Set(months)].filter(m => m % 3 !== 0)).toEqual([])
    expect(months).toContain(0)
  })
  it('in debt, in a world of its own, and with all levers closed', () => {
    const lonely = testWorld({ firms: 1 })
    lonely.loan[0] = 500
    lonely.cash[0] = 0
    const levers = { place: 9, attention: 9, watch: 9, pipelines: 9, offshore: 9, moments: 9 }
    for (const bot of ALL) {
      const view = visibleTo(lonely, 0, testContext(lonely))
      for (const d of BOTS[bot](view, () => 0.1)) expect(checkDecision(view, d)).toBeNull()
      expect(BOTS[bot](visibleTo(lonely, 0, testContext(lonely, { levers })), () => 0.1)).toEqual([])
    }
  })
})

const open = (v: FirmView) => v.pipelines.filter(p => p.state === 'open').length

describe('each is what its name says', () => {
  const last = new Map<string, FirmView[]>(), held = new Map<string, number>()
  const { all, world } = playedBy(ALL, 60, { firms: 44, seed: 'names', seen: (view, _, bot) => {
    if (view.month === 59) last.set(bot, [...(last.get(bot) ?? []), view])
    if (view.month >= 24) held.set(bot, (held.get(bot) ?? 0) + open(view))
  } })
  const views = (bot: string) => last.get(bot) ?? []
  const mean = (bot: string, of: (v: FirmView) => number) => views(bot).reduce((sum, v) => sum + of(v), 0) / views(bot).length
  const learned = (bot: string, channel: typeof CHANNELS[number]) =>
    all.filter(e => e.kind === 'learned' && e.channel === CHANNELS.indexOf(channel) && ALL[e.firm % ALL.length] === bot).length
  it('the loner has no ties and learns by research', () => {
    expect(mean('loner', open)).toBe(0)
    expect(mean('loner', v => v.own.attention.research)).toBe(10)
    expect(learned('loner', 'pipeline')).toBe(0)
  })
  it('the watcher learns more by watching than the loner', () => expect(learned('watcher', 'horizontal')).toBeGreaterThan(learned('loner', 'horizontal')))
  it('the globalist holds more pipelines than the gatekeeper, the local none', () => {
    expect(held.get('globalist')).toBeGreaterThan(held.get('gatekeeper') ?? 0)
    expect(mean('gatekeeper', open)).toBeGreaterThan(0)
    expect(mean('local', open)).toBe(0)
  })
  it('captive and outsourcer produce abroad, each in its way', () => {
    for (const v of views('captive')) expect(v.own.offshore).toMatchObject({ wanted: 0.5, mode: 'captive' })
    for (const v of views('outsourcer')) expect(v.own.offshore).toMatchObject({ wanted: 0.6, mode: 'supplier' })
  })
  it('the homecomer was abroad, and is back', () => {
    const homecomers = world.setting.firms.map((_, i) => i).filter(i => ALL[i % ALL.length] === 'homecomer')
    expect(all.some(e => e.kind === 'offshored' && homecomers.includes(e.firm))).toBe(true)
    expect(mean('homecomer', v => v.own.offshore.share)).toBe(0)
  })
  it('the explorer moves or un-learns', () => {
    const did = all.filter(e => (e.kind === 'arrived' || e.kind === 'unlearned') && ALL[e.firm % ALL.length] === 'explorer')
    expect(did.length).toBeGreaterThan(0)
  })
  it('the follower stands where the best of its region stands, if there is room', () => {
    const view = { ...visibleTo(world, 7, testContext(world, { ranks: Object.fromEntries(world.setting.firms.map((f, i) => [f.id, i + 1])) })), month: 60 }
    const model = view.public.firms.filter(f => f.region === view.own.region && f.id !== view.own.id)[0]
    const decided = BOTS.follower({ ...view, own: { ...view.own, cash: 9999, loan: 0, movingTo: null } }, () => 0.5)
    expect(view.own.watch.includes(model.id) || decided.some(d => d.kind === 'watch' && d.firms.includes(model.id))).toBe(true)
  })
  it('somebody answers an offer within a quarter', () => {
    const offered = testWorld({ firms: 12 })
    const [a, b] = [offered.setting.firms[0].id, offered.setting.firms[1].id]
    for (let m = 0; m < 2; m++) monthWith(offered, [])
    monthWith(offered, [[0, { kind: 'propose', firm: b, disclosure: 'open' }]])
    const view = visibleTo(offered, 1, testContext(offered))
    const answers = Object.fromEntries(ALL.map(bot => [bot, BOTS[bot](view, () => 0.5).find(d => d.kind === 'answer')]))
    expect(answers.gatekeeper).toEqual({ kind: 'answer', firm: a, accept: true, disclosure: 'selective' })
    expect(answers.globalist).toMatchObject({ accept: true })
    expect(answers.adaptive).toMatchObject({ accept: true })
  })
})
