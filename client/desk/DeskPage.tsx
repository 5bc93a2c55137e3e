/** The desk: map or knowledge above, six levers, what was decided, what was heard. A lever covers it on phones and takes the side on laptops. */
import type { Messages, PublicSession } from '../../shared/protocol.ts'
import { Announcement, PhaseStrip } from './PhaseStrip.tsx'
import { Cards } from './Cards.tsx'
import { Due } from './Due.tsx'
import { FeedBar } from './FeedBar.tsx'
import { Feed } from './Feed.tsx'
import { Guess } from './Guess.tsx'
import { Header } from './Header.tsx'
import { Know } from './Know.tsx'
import { LeverPanel } from './LeverPanel.tsx'
import { Ready } from './Ready.tsx'
import { Stage } from './Stage.tsx'
import type { Desk } from './state.ts'
import { useWide } from './useWide.ts'

export function DeskPage({ desk, mine, session }: { desk: Desk; mine: Messages['desk']; session: PublicSession }) {
  const { view } = mine
  const wide = useWide()
  const lever = desk.lever.value
  const asksReady = session.phase === 'plan'
  // on a phone the lever is a page of its own: what lies behind is out of reach for keys and readers
  const behind = lever !== null && !wide
  return (
    <div class={`desk-page${wide ? ' wide' : ''}`}>
      <div class="desk-behind" inert={behind}>
        <Header view={view} session={session} />
        {wide && <Announcement session={session} />}
        <Stage desk={desk} view={view} wide={wide} />
        <main class="desk-side" id="desk" inert={lever !== null && wide} hidden={lever !== null && wide}>
          <PhaseStrip desk={desk} view={view} session={session} />
          {!wide && <Announcement session={session} />}
          <Guess live={desk.live} mine={mine} session={session} />
          {wide && <Know view={view} flat />}
          <Cards desk={desk} view={view} due={mine.due} />
          <Due desk={desk} view={view} due={mine.due} />
          {asksReady && <Feed desk={desk} view={view} />}
        </main>
        <div class="desk-foot">
          {asksReady ? <Ready live={desk.live} ready={mine.ready} session={session} /> : wide ? <Feed desk={desk} view={view} /> : <FeedBar desk={desk} view={view} />}
        </div>
      </div>
      {lever !== null && <LeverPanel desk={desk} mine={mine} lever={lever} wide={wide} session={session} />}
    </div>
  )
}
