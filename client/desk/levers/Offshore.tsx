/** Offshore: how many tenths, where, by whom. Says only what a firm would know. */
import { useState } from 'preact/hooks'
import { OFFSHORE_MODES, type OffshoreMode } from '../../../shared/economy/dimensions.ts'
import type { Decision } from '../../../shared/decisions/index.ts'
import { Button } from '../../ui/Button.tsx'
import { RegionMark } from '../../ui/icons.tsx'
import { regionLook } from '../../ui/regions.ts'
import { Stepper } from '../../ui/Stepper.tsx'
import { monthName, percent, t } from '../../text/index.ts'
import { Choices } from '../Choices.tsx'
import { Confirm } from '../Confirm.tsx'
import { costChange } from '../logic/offshoring.ts'
import { nextMonth } from '../logic/phase.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'
import { Tenths } from './Tenths.tsx'

export function Offshore({ desk, mine }: LeverProps) {
  const { view } = mine
  const { own, public: open } = view
  const due = dueIn(mine.due, 'offshore')?.decision
  const wish = due?.kind === 'offshore' ? { share: due.share, host: due.host, mode: due.mode } : { share: own.offshore.wanted, host: own.offshore.host, mode: own.offshore.mode }
  const [share, setShare] = useState(Math.round(wish.share * 10))
  const [host, setHost] = useState<string | null>(wish.host)
  const [mode, setMode] = useState<OffshoreMode>(wish.mode)
  const hosts = open.regions.filter(r => r.kind === 'host')
  const wanted = { share: share / 10, host: share === 0 ? own.offshore.host : host, mode }
  const changed = wanted.share !== own.offshore.wanted || (share > 0 && (host !== own.offshore.host || mode !== own.offshore.mode))
  const decision: Decision = { kind: 'offshore', ...wanted }
  const nextTenth = Math.min(1, own.offshore.share + 0.1)
  const change = costChange(view, wanted)
  const cost = `${change > 0 ? '+' : ''}${percent(change)}`
  const words = !changed ? t('desk.offshoreLever.same') : t(wanted.share < own.offshore.wanted ? 'desk.offshoreLever.effectHome' : 'desk.offshoreLever.effect', { cost })
  const month = monthName(nextMonth(view), 'long')
  return (
    <PanelShape desk={desk} title={t('shared.lever.offshore')} sub={t('desk.offshoreLever.sub')}
      foot={<Confirm desk={desk} mine={mine} decision={changed || due ? decision : null} words={words} blocked={share > 0 && host === null ? t('desk.offshoreLever.chooseHost') : null}
        label={t(wanted.share < own.offshore.wanted ? 'desk.offshoreLever.bring' : 'desk.offshoreLever.do', { month })}
        onReset={changed ? () => { setShare(Math.round(own.offshore.wanted * 10)); setHost(own.offshore.host); setMode(own.offshore.mode) } : undefined} />}>
      <div class="card box">
        <h3>{t('desk.offshoreLever.share')}</h3>
        <Tenths share={share} />
        <Stepper what={t('desk.offshoreLever.share')} value={share} min={0} max={10} onChange={setShare} words={percent(share / 10)} />
        <p class="small hush">{t('desk.offshoreLever.shareNow', { share: percent(own.offshore.share), home: percent(1 - own.offshore.share) })}. {t('desk.offshoreLever.step')}</p>
        {share > 0 && own.offshore.wanted > 0 && <Button onClick={() => setShare(0)}>{t('desk.offshoreLever.home')}</Button>}
      </div>
      {hosts.length === 0 && <p>{t('desk.offshoreLever.noHost')}</p>}
      <p class="lever-effect">{t('desk.offshoreLever.effectBefore')}</p>
      {hosts.length > 0 && <>
        <Choices legend={t('desk.offshoreLever.host')} value={host} onChange={setHost} options={hosts.map(r => ({
          value: r.id, title: r.name, icon: <RegionMark look={regionLook(open.regions, r.id)} size={28} />, disabled: r.id === own.region,
          words: `${t('desk.offshoreLever.hostLine', { wage: percent(r.wage) })}. ${t('desk.offshoreLever.tenth', { share: percent(nextTenth), cost: signedPercent(costChange(view, { share: nextTenth, host: r.id, mode })) })}`,
        }))} />
        <Choices legend={t('desk.offshoreLever.mode')} value={mode} onChange={setMode} options={OFFSHORE_MODES.map(m => ({
          value: m, title: t(`shared.mode.${m}`), words: t(`desk.offshoreLever.${m}`), side: host === null || share === 0 ? undefined : signedPercent(costChange(view, { share: share / 10, host, mode: m })),
        }))} />
      </>}
    </PanelShape>
  )
}

const signedPercent = (x: number): string => `${x > 0 ? '+' : ''}${percent(x)}`
