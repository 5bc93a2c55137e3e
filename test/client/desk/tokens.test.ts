import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ATTENTIONS, TOKENS, type Attention } from '../../../shared/economy/dimensions.ts'
import { inHand, move, moves, placed, type Laid } from '../../../client/desk/logic/tokens.ts'

const START: Laid = { research: 3, watching: 3, mingling: 3, vertical: 0, pipelines: 1 }
const steps = fc.array(fc.tuple(fc.constantFrom<Attention>(...ATTENTIONS), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 60 })

it('never lays more than ten tokens, nor fewer than none on anything, whatever is pressed', () => {
  fc.assert(fc.property(steps, pressed => {
    let laid = START
    for (const [a, by] of pressed) {
      laid = move(laid, a, by)
      expect(placed(laid)).toBeLessThanOrEqual(TOKENS)
      expect(placed(laid) + inHand(laid)).toBe(TOKENS)
      for (const one of ATTENTIONS) expect(laid[one]).toBeGreaterThanOrEqual(0)
    }
  }))
})
it('leaves everything as it is when a token cannot be moved', () => {
  expect(move(START, 'mingling', 1)).toBe(START)
  expect(move(START, 'vertical', -1)).toBe(START)
})
it('tells a change as moves that lead from one to the other', () => {
  fc.assert(fc.property(steps, pressed => {
    const to = pressed.reduce((laid, [a, by]) => move(laid, a, by), START)
    const played = { ...START }
    for (const m of moves(START, to)) { played[m.from] -= m.count; played[m.to] += m.count }
    // tokens in the hand have no goal yet
    const apart = ATTENTIONS.reduce((sum, a) => sum + Math.abs(played[a] - to[a]), 0)
    expect(apart).toBe(inHand(to))
  }))
})
it('names one token moved as one move', () => {
  expect(moves(START, { ...START, watching: 2, mingling: 4 })).toEqual([{ from: 'watching', to: 'mingling', count: 1 }])
})
