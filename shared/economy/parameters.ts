/** All numbers of the model. Each stands once, in the file of its mechanism; here they are only gathered and numbered. */
import type { Parameter } from './parameter.ts'
import { parameters as bandwagon } from './mechanisms/bandwagon.ts'
import { parameters as capability } from './mechanisms/capability.ts'
import { parameters as communities } from './mechanisms/communities.ts'
import { parameters as congestion } from './mechanisms/congestion.ts'
import { parameters as demand } from './mechanisms/demand.ts'
import { parameters as fairs } from './mechanisms/fairs.ts'
import { parameters as horizontal } from './mechanisms/horizontal.ts'
import { parameters as hotspots } from './mechanisms/hotspots.ts'
import { parameters as institutions } from './mechanisms/institutions.ts'
import { parameters as market } from './mechanisms/market.ts'
import { parameters as mobility } from './mechanisms/mobility.ts'
import { parameters as moves } from './mechanisms/moves.ts'
import { parameters as offshoring } from './mechanisms/offshoring.ts'
import { parameters as openness } from './mechanisms/openness.ts'
import { parameters as pipelines } from './mechanisms/pipelines.ts'
import { parameters as prosperity } from './mechanisms/prosperity.ts'
import { parameters as proximities } from './mechanisms/proximities.ts'
import { parameters as research } from './mechanisms/research.ts'
import { parameters as selection } from './mechanisms/selection.ts'
import { parameters as social } from './mechanisms/social.ts'
import { parameters as talent } from './mechanisms/talent.ts'
import { parameters as trust } from './mechanisms/trust.ts'
import { parameters as ubiquity } from './mechanisms/ubiquity.ts'
import { parameters as understanding } from './mechanisms/understanding.ts'
import { parameters as vertical } from './mechanisms/vertical.ts'

const files = {
  research, capability, institutions, vertical, horizontal, selection, social, trust, pipelines,
  fairs, communities, mobility, understanding, proximities, openness, offshoring, ubiquity, hotspots,
  congestion, bandwagon, demand, market, moves, prosperity, talent,
} as const
type Gathered = { [M in keyof typeof files]: keyof (typeof files)[M] }[keyof typeof files]
export type ParameterName = Gathered & string
/** A world's parameters by name. */
export type Values = Record<ParameterName, number>
export interface NamedParameter extends Parameter { name: ParameterName; mechanism: string }

/** Every parameter, in the order of `World.params`. */
export const PARAMETERS: readonly NamedParameter[] = Object.entries(files)
  .flatMap(([mechanism, own]) => Object.entries<Parameter>(own).map(([name, p]) => ({ name: name as ParameterName, mechanism, ...p })))

/** Place of a parameter in `World.params`. */
export const P: Readonly<Record<ParameterName, number>> = Object.freeze(
  // oxlint-disable-next-line unicorn/no-useless-spread -- a spread has its fields at fixed places, what fromEntries makes is a hash table: this is read in loops
  { ...Object.fromEntries(PARAMETERS.map((p, i) => [p.name, i])) } as Record<ParameterName, number>)
