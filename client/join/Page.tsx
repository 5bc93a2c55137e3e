/** From the form to the desk. A browser that holds a seat for the code goes straight back into it. */
import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../../shared/refusals.ts'
import type { ConnectAs, Live } from '../live.ts'
import { kept, keep, keptSeat, setSeatAside } from '../seat.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Form, type Wish } from './Form.tsx'
import { Island } from './Island.tsx'
import { codeProblem, tidyCode } from './tidy.ts'

/** The wire comes in a chunk of its own; asked for while the name is typed. */
const wire = (): Promise<typeof import('../connection.ts')> => import('../connection.ts')
const LAST_CODE = 'lastCode'

export interface PageProps {
  search: string
  /** Hands the page over to the desk; `notYou` leads back to the form. */
  onJoined: (live: Live, back: { as: string } | null) => void
  /** why the page came back from the desk */ thrownOut?: Refusal | null
  /** do not go straight back into the kept seat */ fresh?: boolean
}

export function Page({ search, onJoined, thrownOut = null, fresh = false }: PageProps) {
  const asked = tidyCode(new URLSearchParams(search).get('code') ?? '')
  const last = kept(LAST_CODE)
  const code = codeProblem(asked) === null ? asked : ''
  const seat = code ? keptSeat(code) : null
  const elsewhere = !asked && last ? keptSeat(last) : null
  const straightBack = seat !== null && !fresh && !thrownOut
  const [wish, setWish] = useState<{ code: string; options: ConnectAs; returning: boolean } | null>(
    straightBack ? { code, options: { as: 'student' }, returning: true } : null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [slow, setSlow] = useState(false)
  const [broken, setBroken] = useState(0)
  const handed = useRef(false)
  const undo = useRef<(() => void) | null>(null)

  useEffect(() => { const idle = setTimeout(() => void wire().catch(() => undefined), 600); return () => clearTimeout(idle) }, [])
  useEffect(() => {
    if (!wish) return
    let live: Live | null = null
    let gone = false
    let stop = (): void => undefined
    const waiting = setTimeout(() => setSlow(true), 5000)
    wire().then(({ connect }) => {
      if (gone) return
      live = connect(wish.code, wish.options)
      const here = live
      stop = effect(() => {
        if (here.status.value === 'live' && !handed.current) {
          handed.current = true
          keep(LAST_CODE, wish.code)
          onJoined(here, wish.returning ? { as: here.hello.peek()?.nickname ?? '' } : null)
        } else if (here.status.value === 'refused') {
          undo.current?.()
          setRefused(here.refusal.peek())
          setWish(null)
        }
      })
    }, () => { if (!gone) setTimeout(() => setBroken(n => n + 1), 1500) })
    return () => {
      gone = true
      stop()
      clearTimeout(waiting)
      setSlow(false)
      if (!handed.current) live?.leave()
    }
  }, [wish, broken])

  const join = ({ code: to, nickname, watch }: Wish): void => {
    const mine = keptSeat(to)
    setRefused(null)
    if (mine?.nickname === nickname) return goBackTo(to)
    undo.current = mine ? setSeatAside(to) : null
    setWish({ code: to, options: { as: 'student', nickname, watch }, returning: false })
  }
  const goBackTo = (to: string): void => setWish({ code: to, options: { as: 'student' }, returning: true })

  return (
    <main class="join">
      <Island />
      <div class="join-panel">
        <h1>{t('shared.title')}</h1>
        <p class="hush">{t('join.promise')}</p>
        {thrownOut && !refused && <Notice>{t('join.removedTitle')}. {refusalWords(thrownOut)}</Notice>}
        {wish?.returning ? (
          <div class="stack join-back">
            <Notice tone="good" sign="person">{keptSeat(wish.code)?.nickname ? t('join.backAs', { name: keptSeat(wish.code)?.nickname ?? '' }) : ''} {t('join.loading')}</Notice>
            {slow && <Notice tone="plain">{t('join.slow')}</Notice>}
            <Button kind="quiet" onClick={() => setWish(null)}>{t('join.notYou')}</Button>
          </div>
        ) : (
          <>
            {elsewhere && last && <Button wide then={t('join.goOnIn', { code: last })} onClick={() => goBackTo(last)}>{t('join.goOnAs', { name: elsewhere.nickname ?? '' })}</Button>}
            <Form
              key={code} code={asked} nickname="" refused={refused} joining={wish !== null} slow={slow}
              other={seat?.nickname ?? null} onGoOn={() => goBackTo(code)} onJoin={join}
            />
          </>
        )}
      </div>
    </main>
  )
}
