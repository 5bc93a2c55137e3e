/** What the class is told, asked of the server once per session; without an answer the page says only what it knows. */
const known = new Map<string, Promise<readonly string[]>>()

export function briefingOf(code: string): Promise<readonly string[]> {
  let asked = known.get(code)
  if (!asked) {
    asked = ask(code)
    known.set(code, asked)
    void asked.then(text => { if (text.length === 0) known.delete(code) })
  }
  return asked
}

async function ask(code: string): Promise<readonly string[]> {
  try {
    const answer = await fetch(`/api/sessions/${code}`)
    if (!answer.ok) return []
    const session = await answer.json() as { briefing?: string[] }
    return session.briefing ?? []
  } catch { return [] }
}
