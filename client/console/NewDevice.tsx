/** A seat for another device: for a phone that died or a browser that forgot. */
import { useState } from 'preact/hooks'
import type { RosterRow } from '../../shared/protocol.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/Notice.tsx'
import { Qr } from '../ui/Qr.tsx'
import { joinLink } from './Addresses.tsx'
import { reissueSeat } from './api.ts'

/** What a link for the class is made of. */
export interface Device { secret: string; code: string; address: string }

/** The token stands behind #, where it reaches no server's log. */
export const seatLink = (address: string, code: string, token: string): string => `${joinLink(address, code)}#seat=${token}`

export function NewDevice({ row, device }: { row: RosterRow; device: Device }) {
  const [link, setLink] = useState('')
  const [busy, setBusy] = useState(false)
  const make = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await reissueSeat(device.secret, device.code, row.seat)
    setBusy(false)
    if (answer === 'noAnswer') toast(t('console.key.noAnswer'), 'warn')
    else if ('refusal' in answer) toast(refusalWords(answer.refusal), 'warn')
    else setLink(seatLink(device.address, device.code, answer.got.token))
  }
  if (!link) return <Button wide then={t('console.people.deviceThen')} onClick={() => void make()}>{t('console.people.device')}</Button>
  return (
    <div class="new-device">
      <p>{t('console.people.deviceLink', { name: row.nickname })}</p>
      <Qr text={link} size={220} label={t('console.people.device')} />
      <input class="input" readOnly value={link} aria-label={t('console.people.device')} onFocus={event => event.currentTarget.select()} />
    </div>
  )
}
