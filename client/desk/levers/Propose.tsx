/** A new pipeline: where, with whom, how much one shows. */
import { useState } from 'preact/hooks'
import type { Disclosure } from '../../../shared/economy/dimensions.ts'
import type { FirmView, PublicFirm } from '../../../shared/view/types.ts'
import { FirmIcon, RegionMark } from '../../ui/icons.tsx'
import { regionLook } from '../../ui/regions.ts'
import { t } from '../../text/index.ts'
import { Choices } from '../Choices.tsx'
import { namesOf } from '../logic/names.ts'
import { Levels, seenInWords } from '../Levels.tsx'
import { Disclosures } from './Disclosures.tsx'

export function Propose({ view, partner, onPartner, disclosure, onDisclosure }: {
  view: FirmView; partner: string | null; onPartner: (firm: string | null) => void; disclosure: Disclosure; onDisclosure: (d: Disclosure) => void
}) {
  const { own, public: open } = view
  const names = namesOf(open)
  const regions = open.regions.filter(r => r.id !== own.region && open.firms.some(f => f.region === r.id))
  const [region, setRegion] = useState<string | null>(partner === null ? null : open.firms.find(f => f.id === partner)?.region ?? null)
  const taken = new Set(view.pipelines.map(p => p.partner))
  const firms = open.firms.filter(f => f.region === region && !taken.has(f.id))
  const option = (f: PublicFirm) => {
    const seen = view.seen.find(s => s.firm === f.id)
    return {
      value: f.id, title: f.name, icon: <FirmIcon look={regionLook(open.regions, f.region)} size={36} scale={f.size} />,
      words: <>{seen && seen.sight !== 'unknown' && <Levels seen={seen} />}{seenInWords(view, seen)}</>,
    }
  }
  return (
    <section class="propose">
      <h3>{t('desk.pipelineLever.propose')}</h3>
      <Choices compact legend={t('desk.pipelineLever.chooseRegion')} value={region} onChange={id => { setRegion(id); onPartner(null) }}
        options={regions.map(r => ({ value: r.id, title: r.name, icon: <RegionMark look={regionLook(open.regions, r.id)} size={24} /> }))} />
      {region !== null && (firms.length === 0 ? <p class="hush">{t('desk.pipelineLever.none')}</p>
        : <Choices legend={`${t('desk.pipelineLever.chooseFirm')} ${names.region(region)}`} value={partner} onChange={onPartner} options={firms.map(option)} />)}
      {partner !== null && <Disclosures legend={t('desk.pipelineLever.howMuch')} value={disclosure} onChange={onDisclosure} />}
    </section>
  )
}
