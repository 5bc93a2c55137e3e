/** The address that students type: this page's own, or, when that is this computer only, one that others in the room can reach. */
export async function addressOf(): Promise<string> {
  if (!/^(localhost|127\.|\[::1\])/.test(location.hostname)) return location.origin
  try {
    const answer = await fetch('/api/info')
    const info = await answer.json() as { addresses?: string[] }
    return info.addresses?.[0]?.replace(/\/$/, '') ?? location.origin
  } catch { return location.origin }
}

/** The scenario's briefing and goal, as the server has them. */
export async function briefingOf(scenario: string): Promise<string[]> {
  try {
    const answer = await fetch('/api/info')
    const info = await answer.json() as { scenarios?: { id: string; briefing?: string[] }[] }
    return info.scenarios?.find(s => s.id === scenario)?.briefing ?? []
  } catch { return [] }
}
