/** The whole plan, stop by stop. */
import type { PublicSession } from '../../shared/protocol.ts'
import type { LessonPlan } from '../../shared/session/lessonPlan.ts'
import { planRows, planWords, span } from './lessonWords.ts'

export function PlanTable({ plan, at }: { plan: LessonPlan; at: Pick<PublicSession, 'phase' | 'year'> | null }) {
  return (
    <div class="stack">
      {planWords(plan).map(line => <p key={line}>{line}</p>)}
      <ol class="plan-rows" tabIndex={0}>
        {planRows(plan, at).map(row => (
          <li key={row.key} class={row.now ? 'now' : undefined} aria-current={row.now ? 'step' : undefined}>
            <b>{row.words}</b><span class="hush">{row.more}</span><span class="plan-span">{span(row.seconds)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
