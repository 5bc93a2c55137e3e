/** All facts that the model must reproduce, and their experiments. */
import type { Experiment, Fact } from './kit/fact.ts'
import { fact as F01 } from './F01.ts'
import { fact as F02 } from './F02.ts'
import { fact as F03 } from './F03.ts'
import { fact as F04 } from './F04.ts'
import { fact as F05 } from './F05.ts'
import { fact as F06 } from './F06.ts'
import { fact as F07 } from './F07.ts'
import { fact as F08 } from './F08.ts'
import { fact as F09 } from './F09.ts'
import { fact as F10 } from './F10.ts'
import { fact as F11 } from './F11.ts'
import { fact as F12 } from './F12.ts'
import { fact as F13 } from './F13.ts'
import { fact as F14 } from './F14.ts'
import { fact as F15 } from './F15.ts'
import { fact as F16 } from './F16.ts'
import { fact as F17 } from './F17.ts'
import { fact as F18 } from './F18.ts'
import { fact as F19 } from './F19.ts'
import { fact as F20 } from './F20.ts'
import { fact as F21 } from './F21.ts'
import { fact as F22 } from './F22.ts'
import { fact as F23 } from './F23.ts'
import { fact as G1 } from './G1.ts'
import { fact as G2 } from './G2.ts'
import { fact as G3 } from './G3.ts'
import { fact as G4 } from './G4.ts'
import { fact as G5 } from './G5.ts'
import { fact as G6 } from './G6.ts'
import { fact as G7 } from './G7.ts'
import { fact as G8 } from './G8.ts'
import { fact as S1 } from './S1.ts'
import { fact as S2 } from './S2.ts'
import { fact as S3 } from './S3.ts'
import { fact as S4 } from './S4.ts'
import { fact as S5 } from './S5.ts'

export const FACTS: readonly Fact[] = [
  F01, F02, F03, F04, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23,
  G1, G2, G3, G4, G5, G6, G7, G8, S1, S2, S3, S4, S5,
]

/** Throws RangeError when there is none. */
export function experimentCalled(id: string): Experiment {
  const found = FACTS.flatMap(f => f.experiments).find(e => e.id === id)
  if (!found) throw new RangeError(`there is no experiment called ${id}`)
  return found
}
