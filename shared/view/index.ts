/** Way in: what may be known, of a world and a month. */
export type { ViewContext } from './context.ts'
export { publicMonth } from './publicMonth.ts'
export { publicView } from './publicView.ts'
export { Moment, viewer, visibleTo } from './visibleTo.ts'
