/**
 * A session of 300 firms × 10 years played again from its journal, in Node: decisions checked and applied, months stepped, events
 * and ledger made, each month's hash compared. Bots do not think: what they decided stands in the journal. The rival is the clock of the
 * class that played it.
 */
import { replayFile } from '../../../shared/replay.ts'
import type { Row } from '../row.ts'
import { CLASS_TIME, FIRMS, journalOf, YEARS } from '../work/session.ts'

export const row: Row = {
  id: 'resimulate', what: 'a session of 300 firms × 10 years again, in Node, against its 15 minutes of class time', unit: 'ms',
  ratio: 'rival/ours', bar: 10_000, sense: 'atLeast', rounds: 9, warmUp: 3,
  open: say => {
    say(`playing ${FIRMS} firms × ${YEARS} years once, bots and all`)
    const file = journalOf(FIRMS, YEARS)
    return {
      ours: {
        what: 'replay of the journal',
        measure: () => {
          const from = performance.now()
          const { months, mismatches } = replayFile(file)
          const took = performance.now() - from
          if (months !== YEARS * 12 || mismatches.length > 0) throw new Error(`the replay went wrong: ${months} months, ${mismatches.length} mismatches`)
          return took
        },
      },
      rival: { what: 'class time', measure: () => CLASS_TIME },
    }
  },
}
