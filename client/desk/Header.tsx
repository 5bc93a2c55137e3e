/** Who I am, where, how much money, both places in one frame, and what time it is. */
import { ClockRing } from '../ui/ClockRing.tsx'
import { FirmIcon } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'
import { money, monthName, number, ordinal, t } from '../text/index.ts'
import type { PublicSession } from '../../shared/protocol.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { regionBoard } from './logic/boards.ts'
import { namesOf } from './logic/names.ts'
import { monthsOfYear } from './logic/phase.ts'

export function Header({ view, session }: { view: FirmView; session: PublicSession }) {
  const { own, public: open } = view
  const names = namesOf(open)
  const me = open.firms.find(f => f.id === own.id)
  const place = own.movingTo === null ? t('desk.at', { region: names.region(own.region), plot: names.plot(own.plot) })
    : t('desk.moving', { plot: names.plot(own.movingTo), count: own.movingMonths })
  return (
    <header class="desk-head">
      <div class="head-firm">
        <FirmIcon look={regionLook(open.regions, own.region)} size={44} scale={me?.size ?? 1} yours />
        <div><h1>{own.name}</h1><p class="hush">{place}</p></div>
      </div>
      <Year session={session} />
      <div class="head-numbers">
        <dl class="head-money"><dt>{t('desk.money')}</dt><dd><b>{money(own.cash)}</b> {view.month > 0 && <small>{signed(own.profit)}</small>}{own.loan > 0 && <small class="loan">{t('desk.loan', { money: money(own.loan) })}</small>}</dd></dl>
        <Ranks view={view} />
      </div>
    </header>
  )
}

const signed = (k: number): string => `${k >= 0 ? '+' : ''}${money(k)}`

function Year({ session }: { session: PublicSession }) {
  if (session.year === 0) return null
  const months = monthsOfYear(session)
  const running = session.phase === 'year'
  return (
    <div class="head-year">
      <p><b>{t('shared.year', { year: number(session.year) })}</b> <span class="hush">{t('desk.ofYears', { years: number(session.years) })}</span></p>
      <ClockRing month={session.phase === 'plan' ? 0 : months} running={running} size={48} />
      <span class="ear" role="timer">{running ? monthName(session.month + 1, 'long') : ''}</span>
    </div>
  )
}

function Ranks({ view }: { view: FirmView }) {
  const { own, public: open } = view
  const rank = open.firms.find(f => f.id === own.id)?.rank ?? null
  const board = regionBoard(open)
  const region = board.find(r => r.row.id === own.region)
  return (
    <dl class="head-ranks" aria-label={t('desk.ranks')}>
      <div><dt>{t('desk.firmValue')}</dt><dd>{rank === null ? <small>{t('desk.placeLater')}</small> : <Place place={rank} of={open.firms.length} />}</dd></div>
      <div><dt>{t('desk.prosperityShort')}</dt><dd>{region && <Place place={region.place} of={board.length} />}</dd></div>
    </dl>
  )
}

function Place({ place, of }: { place: number; of: number }) {
  return <><b>{ordinal(place)}</b> <small>{t('desk.outOf', { count: number(of) })}</small></>
}
