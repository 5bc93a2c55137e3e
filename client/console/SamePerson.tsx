/** Two seats that are one person: somebody who joined again with a browser that forgot. */
import { useState } from 'preact/hooks'
import type { RosterRow } from '../../shared/protocol.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/Notice.tsx'
import { mergeSeats } from './api.ts'
import type { Device } from './NewDevice.tsx'

/** `row`: the seat that stays. */
export function SamePerson({ row, others, device, onDone }: { row: RosterRow; others: RosterRow[]; device: Device; onDone: () => void }) {
  const [chosen, setChosen] = useState('')
  const double = others.find(o => o.seat === chosen)
  const merge = async (): Promise<void> => {
    if (!double) return
    const answer = await mergeSeats(device.secret, device.code, row.seat, double.seat)
    if (answer === 'noAnswer') toast(t('console.key.noAnswer'), 'warn')
    else if ('refusal' in answer) toast(refusalWords(answer.refusal), 'warn')
    else { toast(t('console.people.sameDone', { double: double.nickname, name: row.nickname }), 'good'); onDone() }
  }
  return (
    <div class="field">
      <label for="same-person">{t('console.people.same')}</label>
      <select id="same-person" class="input" value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
        <option value="">{t('console.people.sameNobody')}</option>
        {others.map(o => <option key={o.seat} value={o.seat}>{o.nickname}</option>)}
      </select>
      {double && <Button wide then={t('console.people.sameThen', { double: double.nickname, name: row.nickname })} onClick={() => void merge()}>{t('console.people.sameDo', { double: double.nickname, name: row.nickname })}</Button>}
    </div>
  )
}
