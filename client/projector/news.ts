/** What is worth saying of a month: found from the public month and from what changed in the public view. Pure, no words. */
import type { PublicMonth, PublicView } from '../../shared/view/types.ts'

export type Picture = 'ship' | 'homecoming' | 'lock' | 'key' | 'rising' | 'fading' | 'floor' | 'demand' | 'card' | 'house' | 'buzz' | 'school' | 'fair' | 'move' | 'first' | 'trunk'
/** Cause, then effect: keys under `wall.cause` and `wall.effect`, holes filled by `values`. */
export interface News {
  what: 'card' | 'lockedIn' | 'unlocked' | 'hotspotRose' | 'hotspotFaded' | 'floorRose' | 'demandShifted' | 'ship' | 'homecoming' | 'institutionsShifted' | 'fairHeld' | 'founded' | 'move' | 'buzz'
  effect: 'buzzUp' | 'buzzDown' | 'prosperityUp' | 'prosperityDown' | 'wageUp' | 'meaning'
  picture: Picture
  values: Record<string, string | number>
  /** the higher, the sooner it is said */ weight: number
}

const WEIGHT: Record<News['what'], number> = {
  card: 10, lockedIn: 9, hotspotRose: 8.5, unlocked: 8, demandShifted: 7.5, hotspotFaded: 7, floorRose: 6, ship: 5.5, homecoming: 5.4,
  institutionsShifted: 5, founded: 4, fairHeld: 3.5, move: 3, buzz: 1,
}
const PICTURE: Record<News['what'], Picture> = {
  card: 'card', lockedIn: 'lock', unlocked: 'key', hotspotRose: 'rising', hotspotFaded: 'fading', floorRose: 'floor', demandShifted: 'demand', ship: 'ship',
  homecoming: 'homecoming', institutionsShifted: 'school', founded: 'house', fairHeld: 'fair', move: 'move', buzz: 'buzz',
}

/** All that could be said of a month, the most newsworthy first. `before` is the view of the month before, if it was seen. */
export function newsOf(before: PublicView | null, month: PublicMonth, after: PublicView): News[] {
  const region = (id: string) => after.regions.find(r => r.id === id)?.name ?? id
  const firm = (id: string) => after.firms.find(f => f.id === id)?.name ?? id
  const news: News[] = []
  const say = (what: News['what'], values: News['values'], place: string | null, more = 0) =>
    news.push({ what, picture: PICTURE[what], weight: WEIGHT[what] + more, ...effectOn(before, after, place, { ...values }, what !== 'buzz') })

  for (const c of month.cards) if (c.began) say('card', { card: c.card }, null)
  for (const r of month.regions) say(r.what, { region: region(r.region), field: r.field ?? '' }, r.region)
  if (month.demandShifted) say('demandShifted', { field: month.demandShifted }, null)
  for (const f of month.floorRose) say('floorRose', { field: f.field, level: f.level }, null)
  for (const home of [false, true]) {
    const ships = month.ships.filter(s => s.home === home)
    const lead = most(ships.map(s => home ? s.to : s.from))
    const first = ships.find(s => (home ? s.to : s.from) === lead)
    if (!first || lead === null) continue
    const count = ships.filter(s => (home ? s.to : s.from) === lead).length
    say(home ? 'homecoming' : 'ship', { count, firm: firm(first.firm), from: region(first.from), to: region(first.to), region: region(lead) }, lead, count * 0.4)
  }
  for (const f of month.founded) say('founded', { firm: firm(f.firm), region: region(f.region) }, f.region)
  for (const m of month.moves) {
    // within a region neighbours change: a matter for those who live there
    const to = after.plots.find(p => p.id === m.to)?.region
    const from = before?.firms.find(f => f.id === m.firm)?.region
    if (m.done && to !== undefined && from !== undefined && from !== to) say('move', { firm: firm(m.firm), from: region(from), to: region(to), region: region(to) }, to)
  }
  const loudest = Object.entries(month.encounters).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  if (loudest && loudest[1] > 0) say('buzz', { region: region(loudest[0]), count: loudest[1] }, loudest[0])
  return news.sort((a, b) => b.weight - a.weight)
}

/** The clearest change in the place that the news is about; without one, what the news means. */
function effectOn(before: PublicView | null, after: PublicView, place: string | null, values: News['values'], deep: boolean): { effect: News['effect']; values: News['values'] } {
  const now = after.regions.find(r => r.id === place)
  const then = before?.regions.find(r => r.id === place)
  if (!now || !then) return { effect: 'meaning', values }
  const here = { ...values, place: now.name }
  if (now.buzz !== then.buzz) return { effect: now.buzz > then.buzz ? 'buzzUp' : 'buzzDown', values: { ...here, was: then.buzz, is: now.buzz } }
  // small talk moves no incomes: only what plausibly hangs together is put side by side
  if (!deep) return { effect: 'meaning', values: here }
  const change = Math.round(now.prosperity) - Math.round(then.prosperity)
  if (Math.abs(change) >= 2) return { effect: change > 0 ? 'prosperityUp' : 'prosperityDown', values: { ...here, was: Math.round(then.prosperity), is: Math.round(now.prosperity) } }
  if (now.wage - then.wage >= 0.02) return { effect: 'wageUp', values: here }
  return { effect: 'meaning', values: here }
}

function most(names: string[]): string | null {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
