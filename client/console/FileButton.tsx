/** Takes a scenario from a file; a mistake is told with its place, and stays until another file is taken. */
import { useRef, useState } from 'preact/hooks'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { readScenario } from './files.ts'

export function FileButton({ onScenario }: { onScenario: (scenario: Scenario) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [why, setWhy] = useState('')
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const read = readScenario(await file.text())
    if (input.current) input.current.value = ''
    if ('why' in read) setWhy(read.why)
    else { setWhy(''); onScenario(read.scenario) }
  }
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={t('prepare.importFile')} onChange={event => void take(event.currentTarget.files?.[0])} />
      <Button then={t('prepare.importAfter')} onClick={() => input.current?.click()}>{t('prepare.importFile')}</Button>
      {why && <Notice>{why}</Notice>}
    </>
  )
}
