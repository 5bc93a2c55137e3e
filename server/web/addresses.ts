/** Where this machine can be reached by a class in the same network. */
import { networkInterfaces } from 'node:os'

/** IPv4 addresses of this machine that others can reach, as links; ordinary private ranges first. */
export function lanAddresses(port: number): string[] {
  const found = Object.values(networkInterfaces()).flatMap(list => list ?? [])
    .filter(i => i.family === 'IPv4' && !i.internal && !i.address.startsWith('169.254.'))
    .map(i => i.address)
  const rank = (address: string): number => (/^192\.168\./.test(address) ? 0 : /^10\./.test(address) ? 1 : /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3)
  return [...new Set(found)].sort((a, b) => rank(a) - rank(b)).map(address => `http://${address}${port === 80 ? '' : `:${port}`}`)
}
