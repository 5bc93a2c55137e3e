/** Time left, drawn again a few times a second; stands still while paused or without a line, and costs nothing then. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Live } from '../live.ts'

/** ms until the phase or month ends by itself; null = waits for somebody. What the server does while the line is lost is not known: the last time stays. */
export function useTimeLeft(live: Live): number | null {
  const session = live.session.value
  const [, redraw] = useState(0)
  const known = useRef<number | null>(null)
  const lineUp = live.status.value === 'live'
  const runs = lineUp && session !== null && !session.paused && session.endsAt > 0
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => redraw(n => n + 1), 250)
    return () => clearInterval(timer)
  }, [runs])
  if (lineUp) known.current = leftNow(live)
  return known.current
}

function leftNow(live: Live): number | null {
  const session = live.session.value
  if (!session) return null
  if (session.paused) return session.remaining > 0 ? session.remaining : null
  return session.endsAt > 0 ? Math.max(0, session.endsAt - live.now()) : null
}
