/** Watch: up to two rivals. Near ones are seen sharply, far ones hardly. */
import { useState } from 'preact/hooks'
import { WATCH_SLOTS } from '../../../shared/economy/dimensions.ts'
import type { PublicFirm } from '../../../shared/view/types.ts'
import { number, t } from '../../text/index.ts'
import { Confirm } from '../Confirm.tsx'
import { namesOf } from '../logic/names.ts'
import { company } from '../logic/sight.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'
import { RivalRow } from './RivalRow.tsx'

export function Watch({ desk, mine }: LeverProps) {
  const { view } = mine
  const { own, public: open } = view
  const names = namesOf(open)
  const due = dueIn(mine.due, 'watch')?.decision
  const [firms, setFirms] = useState<string[]>(due?.kind === 'watch' ? due.firms : own.watch)
  const changed = firms.length !== own.watch.length || firms.some(f => !own.watch.includes(f))
  const { exactly, roughly } = company(open, own.plot, own.id)
  const far = open.firms.filter(f => f.id !== own.id && f.region !== own.region)
  const tokens = own.attention.watching
  const toggle = (id: string): void => setFirms(now => now.includes(id) ? now.filter(f => f !== id) : now.length < WATCH_SLOTS ? [...now, id] : now)
  const list = (rows: readonly PublicFirm[]) => (
    <ul class="rivals">{rows.map(f => <li key={f.id}><RivalRow view={view} firm={f} chosen={firms.includes(f.id)} full={firms.length >= WATCH_SLOTS} onToggle={() => toggle(f.id)} /></li>)}</ul>
  )
  return (
    <PanelShape desk={desk} title={t('shared.lever.watch')} sub={firms.length < WATCH_SLOTS ? t('desk.watchLever.sub') : <span role="status">{t('desk.watchLever.full', { count: number(firms.length) })}</span>}
      foot={<Confirm desk={desk} mine={mine} decision={changed || due ? { kind: 'watch', firms } : null}
        words={firms.length === 0 ? t('desk.due.watchNone') + '.' : t('desk.due.watch', { firms: firms.map(names.firm).join(', ') }) + '.'}
        onReset={changed ? () => setFirms(own.watch) : undefined} />}>
      <p class="lever-effect">{tokens > 0 ? t('desk.watchLever.effect', { tokens: number(tokens) }) : t('desk.watchLever.tokensNone')} <b>{t('desk.watchLever.chosen', { count: number(firms.length) })}.</b></p>
      {exactly.length > 0 && <section><h3>{t('desk.watchLever.next')}</h3>{list(exactly)}</section>}
      {roughly.length > 0 && <section><h3>{t('desk.watchLever.region', { region: names.region(own.region) })}</h3>{list(roughly)}</section>}
      {far.length > 0 && <section><details open={far.some(f => firms.includes(f.id)) || exactly.length + roughly.length === 0}><summary>{t('desk.watchLever.allFar', { count: far.length })}</summary>{list(far)}</details></section>}
    </PanelShape>
  )
}
