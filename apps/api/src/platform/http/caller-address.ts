import type { IncomingMessage } from 'node:http'

/**
 * Where a request comes from, believing as many proxies as are trusted: each appends the address it saw to
 * X-Forwarded-For, so the one that counts stands that many places from the end.
 */
export function callerAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): string {
  const forwarded = headers['x-forwarded-for']
  const seen = typeof forwarded === 'string' ? forwarded.split(',').map((address) => address.trim()) : []
  const direct = socket.remoteAddress ?? ''
  if (trustedProxies === 0) return direct
  return seen.at(-Math.min(trustedProxies, seen.length)) ?? direct
}
