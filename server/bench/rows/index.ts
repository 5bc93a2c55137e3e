/** All rows of the performance table, in its order. */
import type { Row } from '../row.ts'
import { row as frame } from './frame.ts'
import { row as growth } from './growth.ts'
import { row as resimulate } from './resimulate.ts'
import { row as resimulateChromium } from './resimulateChromium.ts'

export const ROWS: readonly Row[] = [resimulate, resimulateChromium, growth, frame]
