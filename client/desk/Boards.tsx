/** Both boards side by side, with one's own place. */
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { PublicView } from '../../shared/view/types.ts'
import { FirmIcon, RegionMark } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'
import { number, ordinal, t } from '../text/index.ts'
import { around, firmBoard, regionBoard } from './logic/boards.ts'

export function Boards({ view, own, region }: { view: PublicView; own: string | null; region: string | null }) {
  const firms = around(firmBoard(view), f => f.id === own, 5)
  const regions = around(regionBoard(view), r => r.id === region, 6)
  return (
    <section class="boards" aria-labelledby="boards-title">
      <h2 id="boards-title">{t('desk.review.boards')}</h2>
      <div>
        <table>
          <caption>{t('desk.review.boardValue')}</caption>
          <tbody>{firms.map(({ place, row, own: me, gap }) => (
            <tr key={row.id} class={`${me ? 'mine' : ''}${gap ? ' gap' : ''}`}><td class="place">{ordinal(place)}</td>
              <th scope="row"><span><FirmIcon look={regionLook(view.regions, row.region)} size={26} scale={row.size} />{row.name}{me && ` · ${t('shared.you')}`}</span></th></tr>
          ))}{firms.length === 0 && <tr><td colSpan={2} class="hush later">{t(view.month < MONTHS_PER_YEAR ? 'desk.review.boardFirst' : 'desk.review.boardLater')}</td></tr>}</tbody>
        </table>
        <table>
          <caption>{t('desk.review.boardRegion')}</caption>
          <tbody>{regions.map(({ place, row, own: me, gap }) => (
            <tr key={row.id} class={`${me ? 'mine' : ''}${gap ? ' gap' : ''}`}><td class="place">{ordinal(place)}</td>
              <th scope="row"><span><RegionMark look={regionLook(view.regions, row.id)} size={24} />{row.name}</span></th><td>{number(row.prosperity)}</td></tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  )
}
