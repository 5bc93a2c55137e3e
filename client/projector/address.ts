/** The address that students type: this page's own, or, when that is this computer only, one that others in the room can reach. */
export async function addressOf(): Promise<string> {
  if (!/^(localhost|127\.|\[::1\])/.test(location.hostname)) return location.origin
  try {
    const answer = await fetch('/api/info')
    const info = await answer.json() as { addresses?: string[] }
    return info.addresses?.[0]?.replace(/\/$/, '') ?? location.origin
  } catch { return location.origin }
}

/** What the class is told, as the server has it. */
export async function briefingOf(code: string): Promise<string[]> {
  try {
    const answer = await fetch(`/api/sessions/${code}`)
    const session = await answer.json() as { briefing?: string[] }
    return session.briefing ?? []
  } catch { return [] }
}
