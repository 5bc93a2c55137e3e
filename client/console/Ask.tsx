/** Asked before what cannot be taken back. The safe answer has the focus. */
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'

export interface AskProps { title: string; words: string; /** verb and object */ yes: string; onYes: () => void; onClose: () => void }
export function Ask({ title, words, yes, onYes, onClose }: AskProps) {
  return (
    <Sheet title={title} onClose={onClose} foot={<div class="ask-row"><Button onClick={onClose}>{t('console.more.keep')}</Button><Button kind="main" onClick={() => { onClose(); onYes() }}>{t('console.more.really', { what: yes })}</Button></div>}>
      <p>{words}</p>
    </Sheet>
  )
}
