/** How a region looks: hue, the two shades of its buildings, and its mark. One table for panels, map and charts. */

/** Drawn in `icons/regions.tsx` on a 24 grid. */
export const MARKS = ['anchor', 'mountains', 'pick', 'crane', 'delta', 'sun'] as const
export type Mark = (typeof MARKS)[number]
export interface RegionLook {
  /** front of a building, coast, badge; always inside an ink edge */ hue: string
  /** shaded side = hue + 42% ink */ side: string
  /** roof = hue + 58% white */ roof: string
  mark: Mark
}

const HOMES: readonly RegionLook[] = [
  { hue: '#0072B2', side: '#0D557E', roof: '#94C4DF', mark: 'anchor' },
  { hue: '#E69F00', side: '#926F17', roof: '#F5D794', mark: 'mountains' },
  { hue: '#CC79A7', side: '#835978', roof: '#EAC7DA', mark: 'pick' },
]
const HOSTS: readonly RegionLook[] = [
  { hue: '#56B4E9', side: '#3F7B9E', roof: '#B8E0F6', mark: 'crane' },
  { hue: '#009E73', side: '#0D6F59', roof: '#94D6C4', mark: 'delta' },
  { hue: '#D55E00', side: '#894917', roof: '#EDBB94', mark: 'sun' },
]

/** Look of region `id`: the n-th home or host region gets the n-th look, so that it never changes within a scenario. */
export function regionLook(regions: readonly { id: string; kind: 'home' | 'host' }[], id: string): RegionLook {
  const region = regions.find(r => r.id === id)
  const looks = region?.kind === 'host' ? HOSTS : HOMES
  const place = regions.filter(r => r.kind === region?.kind).findIndex(r => r.id === id)
  return looks[Math.max(0, place) % looks.length]
}
