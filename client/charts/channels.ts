/** Fill of each channel in charts. Always inside an ink edge and beside a direct label: never told by colour alone. */
import type { Channel } from '../../shared/economy/dimensions.ts'

export const CHANNEL_FILL: Record<Channel, string> = {
  initial: '#E4DAC4', research: '#56B4E9', capability: '#0072B2',
  vertical: '#F2DC43', horizontal: '#D55E00', social: '#E69F00',
  pipeline: '#009E73', fair: '#6CC9AC', community: '#A6E0CD', mobility: '#CC79A7', host: '#E5BBD3', floor: '#C9C2B2',
}
