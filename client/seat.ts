/** A student's seat in this browser: a token per code, made before the first try and kept. Works on plain http. */

export interface KeptSeat { token: string; /** null until the server has said hello */ nickname: string | null }

const TOKEN_BYTES = 24
/** Where storage is blocked (private windows, school policies) seats last as long as the page. */
const memory = new Map<string, string>()
const key = (code: string): string => `seat:${code}`

/** False when this browser will forget the seat with the page; the join page says so in words. */
export function storageWorks(): boolean {
  try {
    localStorage.setItem('probe', '1')
    localStorage.removeItem('probe')
    return true
  } catch { return false }
}

function read(name: string): string | null {
  try { return localStorage.getItem(name) ?? memory.get(name) ?? null } catch { return memory.get(name) ?? null }
}
export function keep(name: string, value: string): void {
  memory.set(name, value)
  try { localStorage.setItem(name, value) } catch { /* kept in memory */ }
}
export function forget(name: string): void {
  memory.delete(name)
  try { localStorage.removeItem(name) } catch { /* was in memory only */ }
}
export { read as kept }

function seatOf(code: string): KeptSeat | null {
  const raw = read(key(code))
  if (!raw) return null
  try {
    const seat = JSON.parse(raw) as Partial<KeptSeat>
    return typeof seat.token === 'string' ? { token: seat.token, nickname: seat.nickname ?? null } : null
  } catch { return null }
}

/** The seat that this browser already holds under `code`: the server has said hello to it before. */
export function keptSeat(code: string): KeptSeat | null {
  const seat = seatOf(code)
  return seat?.nickname == null ? null : seat
}

/** The token for `code`: the kept one, or 24 fresh random bytes, base64url. */
export function studentToken(code: string): string {
  const seat = seatOf(code)
  if (seat) return seat.token
  const token = newToken()
  keep(key(code), JSON.stringify({ token, nickname: null }))
  return token
}
/** After the server's hello. */
export const rememberSeat = (code: string, nickname: string): void => keep(key(code), JSON.stringify({ token: studentToken(code), nickname }))
/**
 * A link of one's own (`#seat=…`) that the instructor gave: this browser holds that seat from now on. True when there was one. The
 * caller takes it out of the address.
 */
export function takeSeat(code: string, hash: string): boolean {
  const token = /(?:^#|&)seat=([A-Za-z0-9_-]{16,64})$/.exec(hash)?.[1]
  if (!token || !code) return false
  keep(key(code), JSON.stringify({ token, nickname: '' }))
  return true
}
/** The instructor removed this seat: the token stays, so that the browser stays removed until it is let in again; the name goes. */
export const seatRemoved = (code: string): void => keep(key(code), JSON.stringify({ token: studentToken(code), nickname: null }))
/** "This is not me": the next join takes a seat of its own. Gives back a function that undoes it, should that join be refused. */
export function setSeatAside(code: string): () => void {
  const before = read(key(code))
  forget(key(code))
  return () => { if (before) keep(key(code), before) }
}

export function newToken(bytes = TOKEN_BYTES): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return btoa(String.fromCharCode(...random)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
