/**
 * Security headers that also work where a class works: plain http at a private address. There is no secure context
 * there, so nothing may upgrade to https (the page would be blank), and headers that browsers only heed on https are
 * left out (they would only fill the console with warnings).
 */
import type { IncomingMessage } from 'node:http'
import helmet from 'helmet'

const HOST = /^[a-zA-Z0-9.:[\]_-]{1,255}$/
/** Older Safari does not count the socket of the page's own host as 'self'. */
const ownSocket = (req: IncomingMessage): string => {
  const host = req.headers.host ?? ''
  return HOST.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      mediaSrc: ["'self'"],
      manifestSrc: ["'self'"],
      connectSrc: ["'self'", ownSocket],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
})
