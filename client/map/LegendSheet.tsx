/** The map's signs in words, over whatever screen the map is on. Loaded when somebody asks. */
import { t } from '../text/index.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { DESK_SIGNS, Legend, WALL_SIGNS } from './legend.tsx'

export function LegendSheet({ own, onClose }: { /** for somebody with a firm: also what one sees of others */ own: boolean; onClose: () => void }) {
  return <Sheet title={t('wall.map.legend')} onClose={onClose}><Legend signs={own ? DESK_SIGNS : WALL_SIGNS} /></Sheet>
}
