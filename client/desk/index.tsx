/** The student's desk, loaded after joining. */
import { render } from 'preact'
import '../ui/base.css'
import './desk.css'
import './levers.css'
import './pages.css'
import type { Live } from '../live.ts'
import { Screen } from './Screen.tsx'
import { newDesk } from './state.ts'

/** Draws the desk into `root` and keeps it up to date; the answer takes it away again. */
export function mountDesk(root: HTMLElement, live: Live): () => void {
  const desk = newDesk(live)
  render(<Screen desk={desk} />, root)
  return () => {
    render(null, root)
    desk.dispose()
  }
}
