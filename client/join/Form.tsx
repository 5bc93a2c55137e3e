/** Code and nickname. Refusals stand in words next to the field they are about. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { CODE_LENGTH, NICKNAME_MAX } from '../../shared/protocol.ts'
import type { Refusal } from '../../shared/refusals.ts'
import { parseNickname } from '../../shared/session/nickname.ts'
import { storageWorks } from '../seat.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/Notice.tsx'
import { lookUp, type Found } from './lookUp.ts'
import { codeProblem, tidyCode } from './tidy.ts'

export interface Wish { code: string; nickname: string; watch: boolean }
export interface FormProps {
  code: string
  nickname: string
  /** the last try was refused */ refused: Refusal | null
  /** a try is under way */ joining: boolean
  slow: boolean
  /** somebody else's seat is kept in this browser for this code */ other: string | null
  onGoOn: () => void
  onJoin: (wish: Wish) => void
}
const ABOUT_NAME = ['nicknameEmpty', 'nicknameTooLong', 'nicknameUnreadable', 'nicknameTaken']
const ABOUT_CODE = ['unknownCode', 'sessionClosed', 'joiningLocked', 'sessionFull', 'badToken']
const storage = storageWorks()

export function Form(props: FormProps) {
  const { refused, joining } = props
  const [code, setCode] = useState(props.code)
  const [nickname, setNickname] = useState(props.nickname)
  const [typing, setTyping] = useState(codeProblem(props.code) !== null)
  const [problem, setProblem] = useState<{ code?: string; nickname?: string }>({})
  const found = useFound(code)
  const codeField = useRef<HTMLInputElement>(null)
  const nameField = useRef<HTMLInputElement>(null)

  useEffect(() => { (typing ? codeField : nameField).current?.focus() }, [])
  useEffect(() => {
    if (!refused) return
    if (ABOUT_NAME.includes(refused.code)) { setProblem({ nickname: refusalWords(refused) }); nameField.current?.focus() }
    else if (ABOUT_CODE.includes(refused.code)) { setTyping(true); setProblem({ code: refusalWords(refused) }) }
  }, [refused])

  const submit = (watch: boolean): void => {
    const name = parseNickname(nickname)
    const wrongCode = codeProblem(code)
    setProblem({
      code: wrongCode ? t(wrongCode === 'short' ? 'join.codeShort' : 'join.codeLetters') : undefined,
      nickname: 'refusal' in name ? refusalWords(name.refusal) : undefined,
    })
    if (wrongCode) { setTyping(true); codeField.current?.focus() }
    else if ('refusal' in name) nameField.current?.focus()
    else if (!joining) props.onJoin({ code, nickname: name.nickname, watch })
  }
  const answer = found === 'noAnswer' ? null : found
  const title = answer && 'title' in answer && answer.phase !== 'closed' ? answer.title : null
  const no: Refusal | null = !answer ? null : 'refusal' in answer ? answer.refusal : answer.phase === 'closed' ? { code: 'sessionClosed' } : null
  const codeWords = problem.code ?? (no ? refusalWords(no)
    : codeProblem(code) === 'letters' ? t('join.codeLetters') : undefined)

  return (
    <form class="join-form" noValidate onSubmit={event => { event.preventDefault(); submit(false) }}>
      {typing ? (
        <div class="field">
          <label for="code">{t('join.code')}</label>
          <div class="with-sign">
            <input
              ref={codeField} id="code" name="code" class="input code-input" value={code} maxLength={80} autoComplete="off" autoCapitalize="characters" spellcheck={false}
              placeholder={'·'.repeat(CODE_LENGTH)} aria-invalid={codeWords ? 'true' : undefined} aria-describedby="code-words" enterKeyHint="next"
              onInput={event => { event.currentTarget.value = tidyCode(event.currentTarget.value); setCode(event.currentTarget.value); setProblem({}) }}
            />
            {title !== null && <SignIcon sign="fine" size={30} />}
          </div>
          <p id="code-words" class={codeWords ? 'field-problem' : 'hush small'} aria-live="polite">{codeWords ?? title ?? (found === 'noAnswer' ? t('join.codeUnchecked') : t('join.codeHint'))}</p>
        </div>
      ) : (
        <div class="known-code">
          <p><b>{t('join.codeKnown', { code })}</b> <span class="hush">{title ?? ''}</span></p>
          <Button kind="quiet" onClick={() => setTyping(true)}>{t('join.codeChange')}</Button>
          {codeWords && <p class="field-problem" role="alert">{codeWords}</p>}
        </div>
      )}
      <div class="field">
        <label for="nickname">{t('join.nickname')}</label>
        <input
          ref={nameField} id="nickname" name="nickname" class="input" value={nickname} maxLength={60} autoComplete="off" autoCapitalize="words" spellcheck={false}
          enterKeyHint="go" aria-invalid={problem.nickname ? 'true' : undefined} aria-describedby="nickname-words"
          onInput={event => { setNickname(event.currentTarget.value); setProblem(p => ({ ...p, nickname: undefined })) }}
        />
        <p id="nickname-words" class={problem.nickname ? 'field-problem' : 'ear'} aria-live="polite">{problem.nickname ?? t('join.nicknameHint', { max: NICKNAME_MAX })}</p>
      </div>
      {refused && !ABOUT_NAME.includes(refused.code) && !ABOUT_CODE.includes(refused.code) && <Notice>{refusalWords(refused)}</Notice>}
      {props.slow && <Notice tone="plain">{t('join.slow')}</Notice>}
      <Button kind="main" type="submit" wide>{t(joining ? 'join.joining' : 'join.join')}</Button>
      {props.other && <Button wide onClick={props.onGoOn}>{t('join.goOnAs', { name: props.other })}</Button>}
      <ul class="join-facts hush small">
        {props.other && <li>{t('join.somebodyElse', { name: props.other })}</li>}
        <li>{t('join.kept')}</li>
        <li>{t('join.seen')}</li>
        {!storage && <li><b>{t('join.notKept')}</b></li>}
      </ul>
      <Button kind="quiet" onClick={() => submit(true)}>{t('join.watch')}</Button>
    </form>
  )
}

/** What the server says about the code, asked when it is complete; an answer to an older code is dropped. */
function useFound(code: string): Found | null {
  const [found, setFound] = useState<{ code: string; answer: Found } | null>(null)
  useEffect(() => {
    if (codeProblem(code) !== null) return
    const stop = new AbortController()
    void lookUp(code, stop.signal).then(answer => { if (!stop.signal.aborted) setFound({ code, answer }) })
    return () => stop.abort()
  }, [code])
  return found?.code === code ? found.answer : null
}
