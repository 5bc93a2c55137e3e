/** Ids put into names, from what everybody may know. */
import type { Names } from '../../text/feed.ts'
import type { PublicView } from '../../../shared/view/types.ts'

export interface DeskNames extends Names { plot: (id: string) => string }

function table(rows: readonly { id: string; name: string }[]): (id: string) => string {
  const byId = new Map(rows.map(row => [row.id, row.name]))
  return id => byId.get(id) ?? id
}

export function namesOf(view: PublicView): DeskNames {
  const firm = table(view.firms), region = table(view.regions), plot = table(view.plots)
  return { firm, region, plot, any: id => plot(region(firm(id))) }
}

/** A list as it is spoken: "Borg, Quist and 3 others". */
export function listed(names: readonly string[], most: number, words: { others: (count: number) => string; and: (first: string, last: string) => string }): string {
  const shown = names.slice(0, names.length > most ? most : names.length)
  const all = names.length > shown.length ? [...shown, words.others(names.length - shown.length)] : [...shown]
  return all.length < 2 ? all.join('') : words.and(all.slice(0, -1).join(', '), all[all.length - 1])
}
