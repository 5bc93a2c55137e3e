/** What this is about: the scenario's text, the goal, my firm, how many bots; then "I am ready". */
import { useEffect, useState } from 'preact/hooks'
import type { Messages, PublicSession } from '../../../shared/protocol.ts'
import { Button } from '../../ui/Button.tsx'
import { FirmIcon } from '../../ui/icons.tsx'
import { regionLook } from '../../ui/regions.ts'
import { number, t } from '../../text/index.ts'
import { briefingOf } from '../briefingText.ts'
import { Guess } from '../Guess.tsx'
import { namesOf } from '../logic/names.ts'
import { Announcement, TimeLeft } from '../PhaseStrip.tsx'
import { Ready } from '../Ready.tsx'
import type { Desk } from '../state.ts'

const GOALS = ['firm', 'region', 'both'] as const

export function Briefing({ desk, mine, session }: { desk: Desk; mine: Messages['desk']; session: PublicSession }) {
  const { own, public: open } = mine.view
  const names = namesOf(open)
  const [text, setText] = useState<readonly string[]>([])
  useEffect(() => {
    let gone = false
    void briefingOf(session.code).then(found => { if (!gone) setText(found) })
    return () => { gone = true }
  }, [session.code])
  const goal = GOALS.find(g => g === session.goal) ?? 'both'
  const inBriefing = session.phase === 'briefing'
  return (
    <>
      <main class="page">
        <div class="spread"><p class="page-over">{session.title} · {t('desk.briefing.years', { years: number(session.years) })}</p>{inBriefing && <TimeLeft live={desk.live} />}</div>
        <h1>{t('desk.youRun', { firm: own.name })}</h1>
        <p class="page-firm"><FirmIcon look={regionLook(open.regions, own.region)} size={56} scale={open.firms.find(f => f.id === own.id)?.size ?? 1} yours /><span>{t('desk.at', { region: names.region(own.region), plot: names.plot(own.plot) })}</span></p>
        <Announcement session={session} />
        <Guess live={desk.live} mine={mine} session={session} />
        {text.map(p => <p key={p}>{p}</p>)}
        <div class="card box goal"><p><b>{t(`desk.briefing.goal.${goal}`)}</b></p><p>{t('desk.briefing.after')}</p></div>
        <p class="hush">{session.bots > 0 ? t('desk.briefing.bots', { count: session.bots }) : t('desk.briefing.noBots')}</p>
        <Button onClick={() => { desk.page.value = 'desk' }}>{t(inBriefing ? 'desk.briefing.look' : 'desk.backToDesk')}</Button>
      </main>
      {inBriefing && <div class="desk-foot"><Ready live={desk.live} ready={mine.ready} session={session} /></div>}
    </>
  )
}
