/** Where this machine can be reached by a class in the same network. */
import { networkInterfaces } from 'node:os'

/** Ordinary home and school networks first, then what else is private, then the rest. */
function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0
  if (address.startsWith('10.')) return 1
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3
}

/** IPv4 addresses of this machine that others can reach as links. */
export function lanAddresses(port: number): string[] {
  const found = Object.values(networkInterfaces()).flatMap(list => list ?? [])
    .filter(i => i.family === 'IPv4' && !i.internal && !i.address.startsWith('169.254.'))
    .map(i => i.address)
  return [...new Set(found)].sort((a, b) => rank(a) - rank(b)).map(address => `http://${address}${port === 80 ? '' : `:${port}`}`)
}
