/** The scenario's briefing, asked of the server once per scenario; without an answer the page says only what it knows. */
const known = new Map<string, Promise<readonly string[]>>()

export function briefingOf(scenario: string): Promise<readonly string[]> {
  let asked = known.get(scenario)
  if (!asked) {
    asked = ask(scenario)
    known.set(scenario, asked)
    void asked.then(text => { if (text.length === 0) known.delete(scenario) })
  }
  return asked
}

async function ask(scenario: string): Promise<readonly string[]> {
  try {
    const answer = await fetch('/api/info')
    if (!answer.ok) return []
    const info = await answer.json() as { scenarios?: { id: string; briefing?: string[] }[] }
    return info.scenarios?.find(s => s.id === scenario)?.briefing ?? []
  } catch { return [] }
}
