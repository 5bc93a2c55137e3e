/** The map on the wall, and what is told on it beside the months: a year's end, the years after the last. */
import { useEffect, useRef } from 'preact/hooks'
import type { PublicMonth } from '../../shared/view/types.ts'
import { mountMap, type MountedMap } from '../map/index.ts'
import type { WallProps } from './Wall.tsx'

/** `closing`: ms in which the year is summed up. `after`: ms in which the world runs on: what flows, flows. */
export function MapBox({ live, memory, closing = null, after = null }: WallProps & { closing?: number | null; after?: number | null }) {
  const box = useRef<HTMLDivElement>(null)
  const map = useRef<MountedMap | null>(null)
  useEffect(() => {
    if (!box.current) return
    map.current = mountMap(box.current, { view: live.view, month: live.month, layout: 'landscape', monthMs: () => live.session.peek()?.monthMs ?? 0, big: true })
    return () => map.current?.destroy()
  }, [live])
  useEffect(() => {
    if (closing !== null) map.current?.showYear(memory.months.peek(), memory.start.peek(), closing)
  }, [closing])
  useEffect(() => {
    if (after !== null) map.current?.showMonth({ ...STILL, month: live.view.peek()?.month ?? 0 }, after)
  }, [after])
  return <div class="year-map" ref={box} />
}

const STILL: PublicMonth = { month: 0, encounters: {}, ripples: [], ships: [], moves: [], floorRose: [], regions: [], demandShifted: null, cards: [], founded: [] }
