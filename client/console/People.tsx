/** The roster: who needs help on top, a row and one action each; everybody else a chip that opens, or in a small class a card. */
import { useEffect, useState } from 'preact/hooks'
import type { RosterRow } from '../../shared/protocol.ts'
import { DECIDING } from '../../shared/session/types.ts'
import type { PublicRegion } from '../../shared/view/types.ts'
import type { Live } from '../live.ts'
import { t, type Key } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { FirmIcon, SignIcon, type Sign } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'
import type { Act } from './act.ts'
import { NEEDS_YOU, reason, sortPeople, spell, type Person, type PersonState } from './roster.ts'
import { Hints } from './Hints.tsx'
import { ClassList } from './ClassList.tsx'
import type { Device } from './NewDevice.tsx'
import { Nudge } from './Nudge.tsx'
import { PersonSheet } from './PersonSheet.tsx'

const SIGNS: Partial<Record<PersonState, Sign>> = { away: 'away', back: 'bot', lost: 'undecided', idle: 'clock', debt: 'debt' }
const CHIPS: readonly [PersonState, Key][] = [
  ['undecided', 'console.people.undecided'], ['fine', 'console.people.fine'], ['held', 'console.people.held'],
  ['gone', 'console.people.gone'], ['watching', 'console.people.watching'],
]
/** Up to so many people there is room to say more of each than the name. */
const SMALL_CLASS = 16

export function People({ live, act, device }: { live: Live; act: Act; device: Device }) {
  const [open, setOpen] = useState<string | null>(null)
  const [, redraw] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => redraw(n => n + 1), 5000)
    return () => clearInterval(timer)
  }, [])
  const session = live.session.value
  if (!session) return null
  const regions = live.view.value?.regions ?? []
  const people = sortPeople(live.roster.value, session, live.now())
  const gone = live.roster.value.filter(row => row.removed)
  const needy = people.filter(p => NEEDS_YOU.includes(p.state))
  const count = (state: PersonState): number => people.filter(p => p.state === state).length
  const lobby = session.phase === 'lobby'
  const playing = DECIDING.includes(session.phase)
  const small = people.length <= SMALL_CLASS
  const withFirm = people.length - count('watching')
  const opened = people.find(p => p.row.seat === open)

  return (
    <section class="card people" aria-labelledby="people-title">
      <div class="spread">
        <h2 id="people-title">{t(playing ? 'console.people.title' : 'console.people.lobbyTitle')}</h2>
        <p class="hush small">{!playing ? t('console.people.lobbySummary', { count: people.length }) : t('console.people.summary', {
          students: t('console.start.students', { count: withFirm }), need: needy.length, undecided: count('undecided'), fine: count('fine'),
        })}</p>
      </div>
      <ul>
        {needy.map(person => <Row key={person.row.seat} person={person} regions={regions} act={act} now={live.now()} onOpen={() => setOpen(person.row.seat)} />)}
      </ul>
      {lobby && <ClassList device={device} />}
      {people.length === 0 ? <p class="hush people-none">{t('console.people.empty')}</p> : playing && needy.length === 0 && <p class="hush people-none">{t('console.people.nobody')}</p>}
      {CHIPS.map(([state, key]) => count(state) > 0 && (
        <div key={state} class="people-chips">
          {(playing || state !== 'fine') && <div class="spread"><h3>{t(key, { count: count(state) })}</h3>{state === 'undecided' && <Nudge seats={people.filter(p => p.state === state).map(p => p.row.seat)} act={act} />}</div>}
          <div class={small ? 'people-cards' : 'tags'}>{people.filter(p => p.state === state).map(p => small && !lobby
            ? <Card key={p.row.seat} row={p.row} regions={regions} playing={playing} onOpen={() => setOpen(p.row.seat)} />
            : <button key={p.row.seat} type="button" class="tag" onClick={() => setOpen(p.row.seat)}>{p.row.nickname}</button>)}</div>
        </div>
      ))}
      {gone.length > 0 && (
        <details class="people-removed">
          <summary>{t('console.people.removedList', { count: gone.length })}</summary>
          <div class="tags">{gone.map(row => <Button key={row.seat} onClick={() => void act({ do: 'readmit', seat: row.seat }, t('console.people.readmitted', { name: row.nickname }))}>{t('console.people.readmit', { name: row.nickname })}</Button>)}</div>
        </details>
      )}
      {small && <Hints session={session} />}
      {opened && <PersonSheet person={opened} others={people.filter(p => p !== opened).map(p => p.row)} regions={regions} phase={session.phase} act={act} device={device} onClose={() => setOpen(null)} />}
    </section>
  )
}

export function whereWords(row: RosterRow, regions: readonly PublicRegion[]): string {
  const region = regions.find(r => r.id === row.region)?.name
  return row.firmName && region ? t('console.people.inRegion', { firm: row.firmName, region }) : row.firmName ?? t('console.people.noFirm')
}

function Row({ person, regions, act, now, onOpen }: { person: Person; regions: PublicRegion[]; act: Act; now: number; onOpen: () => void }) {
  const { row, state } = person
  const { words, more } = reason(person)
  const firm = row.firm
  return (
    <li class="person">
      <SignIcon sign={SIGNS[state] ?? 'person'} size={24} />
      {row.region ? <FirmIcon look={regionLook(regions, row.region)} size={34} /> : <span />}
      <div class="person-words">
        <p><b>{row.nickname}</b> <span class="hush">· {whereWords(row, regions)}</span></p>
        <p><b>{words}</b></p>
        <p class="hush small">{more}{row.nudgedAt > 0 && ` · ${t('lesson.nudge.ago', { time: spell(now - row.nudgedAt) })}`}</p>
      </div>
      {firm && state === 'away' ? <Button onClick={() => void act({ do: 'holdByBot', firm, bot: 'adaptive' })}>{t('console.people.botNow')}</Button>
        : firm && state === 'back' ? <Button onClick={() => void act({ do: 'giveBack', firm })}>{t('console.people.giveBack')}</Button>
        : state === 'idle' ? <Nudge seats={[row.seat]} act={act} name={row.nickname} />
        : <Button onClick={onOpen} label={`${t('console.people.more')}: ${row.nickname}`}>{t('console.people.more')}</Button>}
    </li>
  )
}

/** Nickname, firm, and what was decided this year. */
function Card({ row, regions, playing, onOpen }: { row: RosterRow; regions: PublicRegion[]; playing: boolean; onOpen: () => void }) {
  return (
    <button type="button" class="person-card" onClick={onOpen}>
      {row.region ? <FirmIcon look={regionLook(regions, row.region)} size={44} /> : <SignIcon sign="person" size={32} />}
      <span>
        <b>{row.nickname}</b>
        <span class="hush">{whereWords(row, regions)}</span>
        {playing && row.firm && <span class="hush">{row.ready ? t('console.people.ready') : t('console.people.decided', { count: row.decided })}</span>}
      </span>
    </button>
  )
}
