/** Whether there is room for two panes. */
import { useEffect, useState } from 'preact/hooks'

/** px; below it everything stands in one column */
export const WIDE = 1000

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(`(min-width: ${WIDE}px)`).matches)
  useEffect(() => {
    const room = matchMedia(`(min-width: ${WIDE}px)`)
    const look = (): void => setWide(room.matches)
    room.addEventListener('change', look)
    look()
    return () => room.removeEventListener('change', look)
  }, [])
  return wide
}
