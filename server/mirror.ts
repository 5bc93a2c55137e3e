/** World and session → synced state. Writes only what changed, so that a patch carries nothing else. */
import type { ArraySchema, MapSchema, Schema } from '@colyseus/schema'
import type { PublicSession } from '../shared/protocol.ts'
import type { PublicView } from '../shared/view/types.ts'
import { ClassState, FirmState, PlotState, RegionState, SessionState, TrunkState, ViewState } from './schema.ts'

type Plain = string | number | boolean | null | undefined
type Row = Record<string, Plain>

/** A fresh state for one room. */
export function newState(): ClassState {
  return new ClassState({ session: new SessionState({} as never), view: new ViewState({} as never) })
}

/** Brings the synced state to what everybody may know now. Without a world the view stays as it is. */
export function mirror(state: ClassState, session: PublicSession, view: PublicView | null): void {
  const { names, guess, ...facts } = session
  setAll(state.session, facts)
  setAll(state.session, { guessQuestion: guess?.question ?? null, guessYear: guess?.year ?? 0, guessOpen: guess?.open ?? false, guessCount: guess?.count ?? 0 })
  if (state.session.guessCounts.size > 0 && Object.keys(guess?.counts ?? {}).length === 0) state.session.guessCounts.clear()
  setMap(state.session.guessCounts, guess?.counts ?? {})
  setStrings(state.session.names, names)
  if (!view) return clearView(state)
  setAll(state.view, { month: view.month, fair: view.fair })
  setRows(state.view.firms, view.firms, FirmState)
  setRows(state.view.regions, view.regions, RegionState)
  setRows(state.view.plots, view.plots, PlotState)
  setRows(state.view.trunks, view.trunks, TrunkState)
  setMap(state.view.demand, view.demand)
  setMap(state.view.floor, view.floor)
}

/** Back in the lobby there is no world to show. */
function clearView(state: ClassState): void {
  const { view } = state
  if (view.month === undefined) return setAll(view, { month: 0 })
  setAll(view, { month: 0, fair: null })
  for (const rows of [view.firms, view.regions, view.plots, view.trunks]) if (rows.length > 0) rows.clear()
}

function setAll(target: Schema, source: object): void {
  const fields = target as unknown as Row
  for (const [name, value] of Object.entries(source) as [string, Plain][]) {
    if ((fields[name] ?? null) !== value) fields[name] = value ?? undefined
  }
}

function setRows<S extends Schema>(target: ArraySchema<S>, rows: readonly object[], Kind: new (init: never) => S): void {
  while (target.length > rows.length) target.pop()
  rows.forEach((row, i) => {
    if (i < target.length) return setAll(target[i] as Schema, row)
    const made = new Kind({} as never)
    setAll(made, row)
    target.push(made)
  })
}

function setStrings(target: ArraySchema<string>, values: readonly string[]): void {
  while (target.length > values.length) target.pop()
  values.forEach((value, i) => {
    if (i >= target.length) target.push(value)
    else if (target[i] !== value) target[i] = value
  })
}

function setMap(target: MapSchema<number>, values: Record<string, number>): void {
  for (const [key, value] of Object.entries(values)) if (target.get(key) !== value) target.set(key, value)
}
