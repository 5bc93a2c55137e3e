/** Outlines of the six field shapes on a 24 × 24 grid, as SVG path data; the map bakes its textures from the same ones. */
import type { Field } from '../../shared/economy/dimensions.ts'

export const FIELD_PATHS: Record<Field, string> = {
  materials: 'M12 2.6 22 20.4H2Z',
  tooling: 'M4.2 3.6h15.6a.6.6 0 0 1 .6.6v15.6a.6.6 0 0 1-.6.6H4.2a.6.6 0 0 1-.6-.6V4.2a.6.6 0 0 1 .6-.6Z',
  control: 'M12 1.4 20.2 12 12 22.6 3.8 12Z',
  data: 'M12 2.8a9.2 9.2 0 1 1 0 18.4 9.2 9.2 0 0 1 0-18.4Z',
  design: 'M12 1.5 14.7 8.9 22.5 9.2 16.3 14 18.5 21.5 12 17.1 5.5 21.5 7.7 14 1.5 9.2 9.3 8.9Z',
  service: 'M8.6 2.6h6.8v6h6v6.8h-6v6H8.6v-6h-6V8.6h6Z',
}
