/** A class list, for those who want one: pasted or from a file; each name gets a seat, and a link of its own to print. */
import { useRef, useState } from 'preact/hooks'
import { namesIn } from '../../shared/session/nameList.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice, toast } from '../ui/Notice.tsx'
import { Qr } from '../ui/Qr.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { enrol, type Enrolled } from './api.ts'
import { seatLink, type Device } from './NewDevice.tsx'

const QR_SIZE = 132

export function ClassList({ device }: { device: Device }) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [seats, setSeats] = useState<Enrolled[] | null>(null)
  const [busy, setBusy] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const names = namesIn(text)
  const close = (): void => { setOpen(false); setSeats(null); setText('') }
  const make = async (): Promise<void> => {
    if (busy || names.length === 0) return
    setBusy(true)
    const answer = await enrol(device.secret, device.code, names)
    setBusy(false)
    if (answer === 'noAnswer') toast(t('console.key.noAnswer'), 'warn')
    else if ('refusal' in answer) toast(refusalWords(answer.refusal), 'warn')
    else setSeats(answer.got.seats)
  }
  return (
    <div class="class-list">
      <Button then={t('lesson.list.after')} onClick={() => setOpen(true)}>{t('lesson.list.open')}</Button>
      {open && (
        <Sheet title={t('lesson.list.title')} big onClose={close}>
          {seats ? <Links seats={seats} device={device} /> : (
            <form class="stack" onSubmit={event => { event.preventDefault(); void make() }}>
              <p>{t('lesson.list.words')}</p>
              <p class="hush small">{t('lesson.list.privacy')}</p>
              <div class="field"><label for="class-names">{t('lesson.list.field')}</label><textarea id="class-names" class="input" rows={9} value={text} onInput={event => setText(event.currentTarget.value)} /></div>
              <div class="editor-row">
                <input ref={file} type="file" accept=".csv,.txt,text/*" hidden aria-label={t('lesson.list.file')} onChange={event => void event.currentTarget.files?.[0]?.text().then(setText)} />
                <Button onClick={() => file.current?.click()}>{t('lesson.list.file')}</Button>
                <Button kind="main" type="submit" blocked={names.length === 0 ? t('lesson.list.words') : null}>{t('lesson.list.make', { count: names.length })}</Button>
              </div>
            </form>
          )}
        </Sheet>
      )}
    </div>
  )
}

function Links({ seats, device }: { seats: readonly Enrolled[]; device: Device }) {
  const made = seats.filter(s => 'token' in s), refused = seats.filter(s => 'refusal' in s)
  return (
    <div class="stack">
      <p class="no-print" role="status"><b>{t('lesson.list.made', { count: made.length })}</b> {t('lesson.list.once')}</p>
      {refused.length > 0 && <div class="no-print"><Notice>{t('lesson.list.refused', { count: refused.length })}<ul>{refused.map(s => <li key={s.name}>{s.name}: {refusalWords(s.refusal)}</li>)}</ul></Notice></div>}
      {made.length > 0 && (
        <>
          <div class="no-print"><Button kind="main" wide onClick={() => window.print()}>{t('lesson.list.print')}</Button></div>
          <ul class="link-sheet" tabIndex={0} aria-label={t('lesson.list.sheet')}>
            {made.map(s => {
              const link = seatLink(device.address, device.code, s.token)
              return <li key={s.token}><b>{s.nickname}</b><span>{t('lesson.list.open1')}</span><Qr text={link} size={QR_SIZE} label={s.nickname} /><span>{link}</span></li>
            })}
          </ul>
        </>
      )}
    </div>
  )
}
