/** The form for a new session: a scenario, how long the lesson is, and what follows from that; everything else in the details. */
import { useState } from 'preact/hooks'
import type { Refusal } from '../../shared/refusals.ts'
import { PARAMETERS } from '../../shared/economy/parameters.ts'
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { planLesson, planSettings, type LessonFrame } from '../../shared/session/lessonPlan.ts'
import { DEFAULT_SETTINGS } from '../../shared/session/settings.ts'
import { duration, refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Stepper } from '../ui/Stepper.tsx'
import { createSession } from './api.ts'
import { FileButton } from './FileButton.tsx'
import { LENGTHS } from './LessonEnd.tsx'
import { planWords } from './lessonWords.ts'
import { rehearse } from './rehearsing.ts'
import { YearSeconds } from './pace.tsx'
import { TeachingNote } from './TeachingNote.tsx'

const BOTS_MAX = 60
const PLAN_STEP = 15
const PLAN_MAX = 600
const YEARS_MAX = 12
const FIRST: LessonFrame = { minutes: LENGTHS[0], parts: 1 }
const same = (a: LessonFrame | null, b: LessonFrame | null): boolean => a?.minutes === b?.minutes && a?.parts === b?.parts

export interface NewSessionProps { secret: string; own: readonly Scenario[]; chosen: string; onChosen: (id: string) => void; onOpen: (code: string) => void; onEdit: (from: Scenario) => void; onDrop: (scenario: Scenario) => void }
export function NewSession({ secret, own, chosen: id, onChosen, onOpen, onEdit, onDrop }: NewSessionProps) {
  const [frame, setFrame] = useState<LessonFrame | null>(FIRST)
  const [bots, setBots] = useState(DEFAULT_SETTINGS.bots)
  /** null: as the plan or, without one, the usual */
  const [secondsPerYear, setSecondsPerYear] = useState<number | null>(null)
  const [planSeconds, setPlanSeconds] = useState<number | null>(null)
  const [years, setYears] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refusal | 'noAnswer' | null>(null)
  const [making, setMaking] = useState(false)
  const [reading, setReading] = useState(false)
  const all = [...Object.values(SCENARIOS), ...own]
  const scenario = all.find(s => s.id === id)
  const ships = Object.hasOwn(SCENARIOS, id)
  const plan = frame && scenario ? planLesson(frame, scenario, years ?? undefined) : null
  const shown = {
    secondsPerYear: secondsPerYear ?? plan?.pace.year ?? DEFAULT_SETTINGS.secondsPerYear,
    planSeconds: planSeconds ?? plan?.pace.plan ?? DEFAULT_SETTINGS.planSeconds,
    years: years ?? plan?.years.length ?? scenario?.years ?? 1,
  }
  const choose = (next: LessonFrame | null): void => { setFrame(next); setYears(null); setSecondsPerYear(null); setPlanSeconds(null) }

  const make = async (): Promise<void> => {
    if (making || !scenario) return
    setMaking(true)
    const asWritten = !plan || JSON.stringify(plan.levers) === JSON.stringify(scenario.levers)
    const answer = await createSession(secret, asWritten && ships ? id : { ...scenario, levers: plan?.levers ?? scenario.levers }, {
      ...(plan ? planSettings(plan) : {}), bots, secondsPerYear: shown.secondsPerYear, planSeconds: shown.planSeconds, years: plan ? shown.years : years,
      ...(frame ? { lesson: { ...frame, part: 1, endsAt: null } } : {}),
    })
    setMaking(false)
    if (answer === 'noAnswer') setRefused('noAnswer')
    else if ('refusal' in answer) setRefused(answer.refusal)
    else onOpen(answer.got.code)
  }

  const tryOut = async (): Promise<void> => {
    if (making || !scenario) return
    setMaking(true)
    const answer = await rehearse(secret, { ...scenario, levers: plan?.levers ?? scenario.levers }, shown.years)
    setMaking(false)
    if (answer === 'noAnswer') setRefused('noAnswer')
    else if ('refusal' in answer) setRefused(answer.refusal)
    else onOpen(answer.got.code)
  }

  return (
    <form class="card start-form" aria-labelledby="create" onSubmit={event => { event.preventDefault(); void make() }}>
      <h2 id="create">{t('console.start.create')}</h2>
      <fieldset class="scenarios">
        <legend>{t('console.start.scenario')}</legend>
        {all.map(s => (
          <label key={s.id} class="scenario">
            <input type="radio" name="scenario" value={s.id} checked={s.id === id} onChange={() => { onChosen(s.id); setYears(null) }} />
            <span><b>{s.title}</b> <span class="hush">· {s.id} · {t('console.start.years', { count: s.years })}{!Object.hasOwn(SCENARIOS, s.id) && ` · ${t('prepare.own')}`}</span><br /><span class="small hush">{s.briefing[0]}</span></span>
          </label>
        ))}
        <div class="scenario-tools">
          {scenario && ships && <Button then={t('console.start.noteThen')} onClick={() => setReading(true)}>{t('console.start.noteOf', { title: scenario.title })}</Button>}
          {scenario && <Button then={t('prepare.rehearseAfter')} onClick={() => void tryOut()}>{t('prepare.rehearse')}</Button>}
          {scenario && <Button then={t('prepare.changeAfter', { count: PARAMETERS.length })} onClick={() => onEdit(scenario)}>{t('prepare.change')}</Button>}
          <FileButton onScenario={onEdit} />
          {scenario && !ships && <Button onClick={() => onDrop(scenario)}>{t('prepare.remove')}</Button>}
        </div>
      </fieldset>
      <div class="field">
        <span class="label">{t('lesson.clock.lasts')}</span>
        <div class="choices" role="group" aria-label={t('lesson.clock.lasts')}>
          {LENGTHS.map(minutes => <Button key={minutes} pressed={same(frame, { minutes, parts: 1 })} onClick={() => choose({ minutes, parts: 1 })}>{t('lesson.clock.minutes', { count: minutes })}</Button>)}
          <Button pressed={same(frame, { minutes: 45, parts: 2 })} onClick={() => choose({ minutes: 45, parts: 2 })}>{t('lesson.clock.twice')}</Button>
          <Button pressed={frame === null} onClick={() => choose(null)}>{t('lesson.clock.none')}</Button>
        </div>
        {plan && <div class="plan-words" role="status">{planWords(plan).map(line => <p key={line}>{line}</p>)}</div>}
      </div>
      <details class="start-details" open={frame === null}>
        <summary>{t('console.start.details')}</summary>
        <div class="stack">
          <div class="field"><span class="label">{t('console.start.year')}</span><YearSeconds value={shown.secondsPerYear} onChange={setSecondsPerYear} /></div>
          <div class="start-numbers">
            <div class="field"><span class="label">{t('console.start.plan')}</span><Stepper what={t('console.start.plan')} value={shown.planSeconds} min={0} max={PLAN_MAX} step={PLAN_STEP} words={shown.planSeconds === 0 ? t('console.start.noLimit') : duration(shown.planSeconds * 1000)} onChange={setPlanSeconds} /></div>
            <div class="field"><span class="label">{t('console.start.bots')}</span><Stepper what={t('console.start.bots')} value={bots} max={BOTS_MAX} onChange={setBots} /></div>
            <div class="field"><span class="label">{t('console.start.playYears')}</span><Stepper what={t('console.start.playYears')} value={shown.years} min={1} max={YEARS_MAX} onChange={setYears} /></div>
          </div>
          <p class="hush small">{t('console.start.botsHint')}</p>
        </div>
      </details>
      {refused !== null && <Notice>{refused === 'noAnswer' ? t('console.key.noAnswer') : refusalWords(refused)}</Notice>}
      <Button kind="main" type="submit" wide then={t('console.start.makeThen')} icon={<SignIcon sign="play" size={26} />}>{t(making ? 'console.start.making' : 'console.start.make')}</Button>
      {reading && scenario && <TeachingNote secret={secret} scenario={id} title={scenario.title} onClose={() => setReading(false)} />}
    </form>
  )
}
