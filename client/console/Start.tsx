/** Running sessions, and the form for a new one. */
import { useEffect, useState } from 'preact/hooks'
import type { Refusal } from '../../shared/refusals.ts'
import { DEFAULT_SETTINGS } from '../../shared/session/settings.ts'
import { duration, refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Stepper } from '../ui/Stepper.tsx'
import { createSession, getSessions, type Info, type SessionCard } from './api.ts'
import { YearSeconds } from './pace.tsx'
import { TeachingNote } from './TeachingNote.tsx'

const BOTS_MAX = 60
const PLAN_STEP = 15
const PLAN_MAX = 600
const YEARS_MAX = 12

export function Start({ secret, info, onOpen, onWrongKey }: { secret: string; info: Info; onOpen: (code: string) => void; onWrongKey: () => void }) {
  const [sessions, setSessions] = useState<SessionCard[] | null>(null)
  const [scenario, setScenario] = useState(info.scenarios[0]?.id ?? '')
  const [bots, setBots] = useState(DEFAULT_SETTINGS.bots)
  const [secondsPerYear, setSecondsPerYear] = useState(DEFAULT_SETTINGS.secondsPerYear)
  const [planSeconds, setPlanSeconds] = useState(DEFAULT_SETTINGS.planSeconds)
  const [years, setYears] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refusal | 'noAnswer' | null>(null)
  const [making, setMaking] = useState(false)
  const [reading, setReading] = useState(false)
  const [open, closed] = [sessions?.filter(s => s.phase !== 'closed') ?? [], sessions?.filter(s => s.phase === 'closed') ?? []]
  const chosen = info.scenarios.find(s => s.id === scenario)

  useEffect(() => {
    let stop = false
    void getSessions(secret).then(answer => {
      if (stop || answer === 'noAnswer') return
      if ('refusal' in answer) onWrongKey()
      else setSessions(answer.got)
    })
    return () => { stop = true }
  }, [secret])

  const make = async (): Promise<void> => {
    if (making) return
    setMaking(true)
    const answer = await createSession(secret, scenario, { bots, secondsPerYear, planSeconds, years })
    setMaking(false)
    if (answer === 'noAnswer') setRefused('noAnswer')
    else if ('refusal' in answer) setRefused(answer.refusal)
    else onOpen(answer.got.code)
  }

  return (
    <main class="start">
      <header><h1>{t('shared.title')}</h1><p class="hush">{t('console.title')}</p></header>
      <section class="card start-list" aria-labelledby="running">
        <h2 id="running">{t('console.start.running')}</h2>
        {sessions && open.length === 0 && <p class="hush">{t('console.start.none')}</p>}
        <ul>{open.map(s => <SessionRow key={s.code} session={s} onOpen={onOpen} />)}</ul>
        {closed.length > 0 && <details><summary>{t('console.start.closed', { count: closed.length })}</summary><ul>{closed.map(s => <SessionRow key={s.code} session={s} onOpen={onOpen} />)}</ul></details>}
      </section>
      <form class="card start-form" aria-labelledby="create" onSubmit={event => { event.preventDefault(); void make() }}>
        <h2 id="create">{t('console.start.create')}</h2>
        <fieldset class="scenarios">
          <legend>{t('console.start.scenario')}</legend>
          {info.scenarios.map(s => (
            <label key={s.id} class="scenario">
              <input type="radio" name="scenario" value={s.id} checked={s.id === scenario} onChange={() => { setScenario(s.id); setYears(null) }} />
              <span><b>{s.title}</b> <span class="hush">· {s.id} · {t('console.start.years', { count: s.years })}</span><br /><span class="small hush">{s.briefing[0]}</span></span>
            </label>
          ))}
          {chosen && <Button then={t('console.start.noteThen')} onClick={() => setReading(true)}>{t('console.start.noteOf', { title: chosen.title })}</Button>}
        </fieldset>
        <div class="field"><span class="label">{t('console.start.year')}</span><YearSeconds value={secondsPerYear} onChange={setSecondsPerYear} /></div>
        <div class="start-numbers">
          <div class="field"><span class="label">{t('console.start.plan')}</span><Stepper what={t('console.start.plan')} value={planSeconds} min={0} max={PLAN_MAX} step={PLAN_STEP} words={planSeconds === 0 ? t('console.start.noLimit') : duration(planSeconds * 1000)} onChange={setPlanSeconds} /></div>
          <div class="field"><span class="label">{t('console.start.bots')}</span><Stepper what={t('console.start.bots')} value={bots} max={BOTS_MAX} onChange={setBots} /></div>
          <div class="field"><span class="label">{t('console.start.playYears')}</span><Stepper what={t('console.start.playYears')} value={years ?? chosen?.years ?? 1} min={1} max={YEARS_MAX} onChange={setYears} /></div>
        </div>
        <p class="hush small">{t('console.start.botsHint')}</p>
        {refused !== null && <Notice>{refused === 'noAnswer' ? t('console.key.noAnswer') : refusalWords(refused)}</Notice>}
        <Button kind="main" type="submit" wide then={t('console.start.makeThen')} icon={<SignIcon sign="play" size={26} />}>{t(making ? 'console.start.making' : 'console.start.make')}</Button>
      </form>
      {reading && chosen && <TeachingNote secret={secret} scenario={chosen.id} title={chosen.title} onClose={() => setReading(false)} />}
    </main>
  )
}

function SessionRow({ session: s, onOpen }: { session: SessionCard; onOpen: (code: string) => void }) {
  const what = t('console.start.row', { title: s.title, phase: t(`shared.phase.${s.phase}`) })
  const who = s.students === undefined ? '' : ` · ${t('console.start.students', { count: s.students })}`
  return <li><Button wide then={what + who} icon={<SignIcon sign="next" size={20} />} onClick={() => onOpen(s.code)}>{t('console.start.open', { code: s.code })}</Button></li>
}
