/** Which names this session's firms bear. */
import { FIRM_NAMES } from '../names.ts'
import { shuffled } from './draw.ts'

/** A firm's id: its name in small letters, hyphens for everything else. Names are plain Latin letters. */
export const firmId = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** All names in the order in which this session takes them; when they run out, the second of each name: "Borg II". */
export function firmNames(seed: string): string[] {
  const names = shuffled(FIRM_NAMES, seed, 'names')
  return [...names, ...names.map(name => `${name} II`)]
}
