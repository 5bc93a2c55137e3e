/** Both boards in one frame, always together: firm value and regional prosperity. */
import type { Live } from '../live.ts'
import { number, t } from '../text/index.ts'
import { Bars } from '../ui/Bars.tsx'
import { FirmIcon } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'

const SHOWN = 5
export function Boards({ live }: { live: Live }) {
  const view = live.view.value
  const students = new Set(live.roster.value.filter(row => !row.heldByBot).map(row => row.firm))
  const ranked = (view?.firms ?? []).filter(f => f.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).slice(0, SHOWN)
  const regions = (view?.regions ?? []).slice().sort((a, b) => b.prosperity - a.prosperity)
  return (
    <section class="card boards">
      <div>
        <h2>{t('shared.firmValue')}</h2>
        {ranked.length === 0 ? <p class="hush small">{t(view ? 'console.boards.later' : 'console.boards.none')}</p> : (
          <ol class="ranks">
            {ranked.map(f => <li key={f.id}><b>{number(f.rank ?? 0)}</b><FirmIcon look={regionLook(view?.regions ?? [], f.region)} size={24} scale={f.size} /><span>{students.has(f.id) ? f.name : t('console.boards.bot', { name: f.name })}</span></li>)}
          </ol>
        )}
      </div>
      <div>
        <h2>{t('shared.prosperity')}</h2>
        {view
          ? <Bars rows={regions.map(r => ({ id: r.id, name: r.name, value: r.prosperity, hue: regionLook(view.regions, r.id).hue }))} />
          : <p class="hush small">{t('console.boards.none')}</p>}
      </div>
    </section>
  )
}
