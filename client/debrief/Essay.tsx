/** The essay's five points, three columns each: the rules assume · your class did · what research finds. */
import { fivePoints, type PointFact } from '../../shared/ledger/fivePoints.ts'
import { number, percent, t, type Values } from '../text/index.ts'
import type { Chapter } from './page.ts'
import { Said } from './Said.tsx'

/** Figures that are shares are written as percent. */
const SHARES = new Set(['capabilityShare', 'proximityShare', 'verticalNear', 'horizontalNear', 'socialNear', 'pumpedShare'])

function did(fact: PointFact): string {
  const values: Values = {}
  for (const [name, value] of Object.entries(fact.values)) values[name] = SHARES.has(name) ? percent(value) : number(value, 2)
  switch (fact.point) {
    case 1: return t(`debrief.five.1.did.${fact.says}`, values)
    case 2: return [t(`debrief.five.2.did.${fact.says}`, values), fact.values.lockedIn > 0 ? t('debrief.five.2.locked', { count: fact.values.lockedIn, out: fact.values.gotOut }) : t('debrief.five.2.neverLocked')].join(' ')
    case 3: return t(`debrief.five.3.did.${fact.says}`, values)
    case 4: return t(fact.values.firms === 0 ? 'debrief.five.4.allMoved' : `debrief.five.4.did.${fact.says}`, values)
    case 5: return t(`debrief.five.5.did.${fact.says}`, values)
    default: return fact satisfies never
  }
}

export function Essay({ w }: Chapter) {
  const facts = fivePoints(w)
  return (
    <>
      <h1>{t('debrief.five.title')}</h1>
      <p class="said">{t('debrief.five.lead')}</p>
      <ol class="five">
        {facts.map(fact => (
          <li key={fact.point} class="card">
            <h2><span class="five-number">{fact.point}</span> {t(`debrief.five.${fact.point}.name`)}</h2>
            <div class="five-columns">
              <div><h3>{t('debrief.five.rules')}</h3><p>{t(`debrief.five.${fact.point}.rules`)}</p></div>
              <div class="five-did"><h3>{t('debrief.five.class')}</h3><Said class="" text={did(fact)} /></div>
              <div><h3>{t('debrief.five.research')}</h3><p>{t(`debrief.five.${fact.point}.research`)}</p></div>
            </div>
            <p class="five-ask"><strong>{t('debrief.five.ask')}</strong> {t(`debrief.five.${fact.point}.ask`)}</p>
          </li>
        ))}
      </ol>
      <p class="hush small">{t('debrief.five.source')}</p>
    </>
  )
}
