/** A rival as far as it is seen, to be watched or not. */
import type { FirmView, PublicFirm } from '../../../shared/view/types.ts'
import { FirmIcon, RegionMark } from '../../ui/icons.tsx'
import { regionLook } from '../../ui/regions.ts'
import { t } from '../../text/index.ts'
import { namesOf } from '../logic/names.ts'
import { Levels, seenInWords } from '../Levels.tsx'

export function RivalRow({ view, firm, chosen, full, onToggle }: { view: FirmView; firm: PublicFirm; chosen: boolean; full: boolean; onToggle: () => void }) {
  const off = full && !chosen
  return (
    <label class={`choice rival${chosen ? ' chosen' : ''}${off ? ' off' : ''}`} title={off ? t('desk.watchLever.dropFirst') : undefined}>
      <input type="checkbox" checked={chosen} disabled={off} onChange={onToggle} />
      <FirmLine view={view} firm={firm} />
    </label>
  )
}

/** Building, name, region, levels seen and what they mean. */
export function FirmLine({ view, firm }: { view: FirmView; firm: PublicFirm }) {
  const seen = view.seen.find(s => s.firm === firm.id)
  const near = view.neighbours.find(n => n.firm === firm.id)
  const look = regionLook(view.public.regions, firm.region)
  return (
    <>
      <FirmIcon look={look} size={38} scale={firm.size} />
      <span class="choice-words">
        <span class="choice-top"><b>{firm.name}</b>{firm.region !== view.own.region && <span class="choice-side"><RegionMark look={look} size={18} />{namesOf(view.public).region(firm.region)}</span>}</span>
        {seen && seen.sight !== 'unknown' && <Levels seen={seen} />}
        <span class="choice-more">{seenInWords(view, seen)}</span>
        {near && (near.watchesMe || near.hasPipelines) && <span class="nearby">{near.watchesMe && <span class="tag">{t('desk.watchLever.watchesMe')}</span>}{near.hasPipelines && <span class="tag">{t('desk.watchLever.hasPipelines')}</span>}</span>}
      </span>
    </>
  )
}
