/** What the class is doing now, and what one can say or look at meanwhile; where a small class leaves room for it. */
import type { PublicSession } from '../../shared/protocol.ts'
import { t, words } from '../text/index.ts'

export function Hints({ session }: { session: Pick<PublicSession, 'phase'> }) {
  return (
    <section class="hints" aria-labelledby="hints-title">
      <h3 id="hints-title">{t('console.hints.title')}</h3>
      <ul>{words(`console.hints.${session.phase}`).map(line => <li key={line}>{line}</li>)}</ul>
    </section>
  )
}
