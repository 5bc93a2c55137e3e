/** Where the class finds the session: code, QR, address in this network, link for the projector. */
import { useRef } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice, toast } from '../ui/Notice.tsx'
import { Qr } from '../ui/Qr.tsx'
import { Sheet } from '../ui/Sheet.tsx'

const isLocal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
/** The address that a phone can open: this page's own, unless that is this computer's private name for itself. */
export function publicAddress(origin: string, addresses: readonly string[]): string {
  const here = new URL(origin)
  const other = isLocal(here.hostname) ? addresses.find(a => !isLocal(new URL(a).hostname)) : undefined
  return (other ?? origin).replace(/\/$/, '')
}
export const joinLink = (address: string, code: string): string => `${address}/?code=${code}`

export function Addresses({ code, address, onClose }: { code: string; address: string; onClose: () => void }) {
  const link = joinLink(address, code)
  return (
    <Sheet title={t('console.wall.title')} big onClose={onClose}>
      <div class="addresses">
        <Qr text={link} size="100%" label={t('console.wall.code')} />
        <div class="stack">
          <p class="hush">{t('console.wall.join')}</p>
          <p class="addresses-host">{address.replace(/^https?:\/\//, '')}</p>
          <p class="addresses-code">{code}</p>
          {isLocal(new URL(address).hostname) && <Notice>{t('console.wall.local')}</Notice>}
          <CopyLine text={link} />
          <a class="button wide" href={`/wall?code=${code}`} target="_blank" rel="noopener">{t('console.wall.open')}</a>
          <a class="button wide" href={`/debrief?code=${code}`} target="_blank" rel="noopener">{t('console.wall.debrief')}</a>
        </div>
      </div>
    </Sheet>
  )
}

/** Copies where there is a clipboard; on plain http there is none, so the old way, and the line stands there to be marked. */
function CopyLine({ text }: { text: string }) {
  const line = useRef<HTMLInputElement>(null)
  const copy = async (): Promise<void> => {
    line.current?.select()
    let copied = false
    try {
      if (navigator.clipboard) { await navigator.clipboard.writeText(text); copied = true } else copied = document.execCommand('copy')
    } catch { copied = false }
    toast(t(copied ? 'console.wall.copied' : 'console.wall.copyFailed'), copied ? 'good' : 'warn')
  }
  return (
    <div class="row">
      <input ref={line} class="input" readOnly value={text} aria-label={t('console.wall.join')} onFocus={event => event.currentTarget.select()} />
      <Button onClick={() => void copy()}>{t('console.wall.copy')}</Button>
    </div>
  )
}
