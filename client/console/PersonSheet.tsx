/** One person: rename, hand the firm over and back, remove. */
import { useState } from 'preact/hooks'
import { NICKNAME_MAX, type RosterRow } from '../../shared/protocol.ts'
import { DECIDING, type Phase } from '../../shared/session/types.ts'
import type { PublicRegion } from '../../shared/view/types.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'
import { NewDevice, type Device } from './NewDevice.tsx'
import { Nudge } from './Nudge.tsx'
import { reason, type Person } from './roster.ts'
import { SamePerson } from './SamePerson.tsx'
import { whereWords } from './People.tsx'

export function PersonSheet({ person, others, regions, phase, act, device, onClose }: { person: Person; others: RosterRow[]; regions: PublicRegion[]; phase: Phase; act: Act; device: Device; onClose: () => void }) {
  const { row } = person
  const [name, setName] = useState(row.nickname)
  const [sure, setSure] = useState(false)
  const { words, more } = reason(person)
  const { firm } = row
  const firmName = row.firmName ?? ''
  const closing = (ok: boolean): void => { if (ok) onClose() }
  return (
    <Sheet title={row.nickname} onClose={onClose}>
      <div class="stack">
        <p>{whereWords(row, regions)}</p>
        {words && <p><b>{words}.</b> {more}</p>}
        {firm && <p class="hush">{t('console.people.decided', { count: row.decided })}</p>}
        <form class="field" onSubmit={event => { event.preventDefault(); void act({ do: 'rename', seat: row.seat, nickname: name }, t('console.people.renamed')).then(closing) }}>
          <label for="rename">{t('console.people.rename')}</label>
          <div class="row">
            <input id="rename" class="input" value={name} maxLength={NICKNAME_MAX * 2} onInput={event => setName(event.currentTarget.value)} />
            <Button type="submit">{t('console.people.renameDo')}</Button>
          </div>
        </form>
        {firm && !row.heldByBot && row.connected && DECIDING.includes(phase) && <Nudge seats={[row.seat]} act={act} name={row.nickname} wide />}
        {firm && (row.heldByBot
          ? <Button wide then={t('console.people.giveThen', { name: row.nickname, firm: firmName })} onClick={() => void act({ do: 'giveBack', firm }).then(closing)}>{t('console.people.giveBack')}</Button>
          : <Button wide then={t('console.people.botThen', { firm: firmName })} onClick={() => void act({ do: 'holdByBot', firm, bot: 'adaptive' }).then(closing)}>{t('console.people.botNow')}</Button>)}
        {phase !== 'closed' && <NewDevice row={row} device={device} />}
        {phase !== 'closed' && others.length > 0 && <SamePerson row={row} others={others} device={device} onDone={onClose} />}
        <Button wide then={t('console.people.removeThen')} onClick={() => { if (sure) void act({ do: 'remove', seat: row.seat }).then(closing); else setSure(true) }}>
          {t(sure ? 'console.people.removeAsk' : 'console.people.remove', { name: row.nickname })}
        </Button>
      </div>
    </Sheet>
  )
}
