/**
 * The essay's two elements (section 5, first point), kept apart: what the place itself is good at (localized
 * capabilities), and what firms learn because others are near (proximity). Beside them: what a firm does itself,
 * what came from afar, and what everybody has for nothing.
 */
import { C, CHANNELS, type Channel } from '../economy/dimensions.ts'

export const ELEMENTS = ['own', 'capability', 'proximity', 'afar', 'everybody'] as const
export type Element = (typeof ELEMENTS)[number]

/** Every channel belongs to exactly one element. */
export const ELEMENT_OF: Record<Channel, Element> = {
  initial: 'own', research: 'own', capability: 'capability', vertical: 'proximity', horizontal: 'proximity', social: 'proximity',
  pipeline: 'afar', fair: 'afar', community: 'afar', mobility: 'afar', host: 'afar', floor: 'everybody',
}

/** The parts by element: sums of the parts by channel. */
export function byElement(parts: ArrayLike<number>): Record<Element, number> {
  const sums: Record<Element, number> = { own: 0, capability: 0, proximity: 0, afar: 0, everybody: 0 }
  for (let c = 0; c < C; c++) sums[ELEMENT_OF[CHANNELS[c]]] += parts[c]
  return sums
}
