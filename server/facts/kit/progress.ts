/** How far a validation is, in lines: at most one every few seconds. */
const EVERY = 5000

/** @returns what `validate` calls after each run */
export function progressLines(out: { write: (text: string) => unknown }, now: () => number = () => performance.now()) {
  const began = now()
  let last = -Infinity, ran = 0
  return (done: number, of: number, what: string): void => {
    ran++
    const at = now()
    if (at - last < EVERY && done < of) return
    last = at
    const left = (at - began) / ran * (of - done)
    out.write(`${done} of ${of} runs (${what}); ${done < of ? `about ${inTime(left)} to go` : `done in ${inTime(at - began)}`}\n`)
  }
}

const inTime = (ms: number): string => (ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`)
