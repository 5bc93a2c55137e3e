/** What a bot wishes, cut down to what it may do, can pay, and does not have already. */
import { checkDecision, kindOf, slotOf, type Decision } from '../decisions/index.ts'
import { ATTENTIONS, PIPELINE_SLOTS } from '../economy/dimensions.ts'
import type { FirmView, OwnFirm } from '../view/types.ts'

/** Wishes come in order of importance: the first one in a slot counts, and the first ones get the money. */
export function within(view: FirmView, wishes: readonly Decision[]): Decision[] {
  const done: Decision[] = []
  const slots = new Set<string>()
  let left = view.own.cash
  let room = PIPELINE_SLOTS - view.pipelines.length
  for (const wish of wishes) {
    if (slots.has(slotOf(wish)) || isSo(view.own, wish) || checkDecision(view, wish)) continue
    if (wish.kind === 'propose' && room-- <= 0) continue
    const price = kindOf(wish).price(view, wish)
    if (price > left) continue
    left -= price
    slots.add(slotOf(wish))
    done.push(wish)
  }
  return done
}

/** True when the levers already stand that way: a bot's journal should hold decisions, not echoes. */
function isSo(own: OwnFirm, wish: Decision): boolean {
  switch (wish.kind) {
    case 'attention': return own.focus === wish.focus && ATTENTIONS.every(a => own.attention[a] === wish.tokens[a])
    case 'watch': return own.watch.length === wish.firms.length && own.watch.every((firm, i) => wish.firms[i] === firm)
    case 'standing': return own.standing === wish.answer
    case 'fair': return own.fairGoing === wish.go
    case 'back': return own.backing === wish.field
    case 'offshore': {
      const { wanted, host, mode } = own.offshore
      return wanted === wish.share && (wish.share === 0 || (host === wish.host && mode === wish.mode))
    }
    default: return false
  }
}
