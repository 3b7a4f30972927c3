import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fault } from '../errors/index.ts'
import { sendErrors } from './answers.ts'
import { SharedCounts } from './shared-counts.ts'
import type { HttpSettings } from './settings.ts'
import { type Rate, TokenBuckets } from './token-buckets.ts'

/** Many people may share an address, so that an address may do more than a user. */
const RATES: Record<HttpSettings['rateLimits'], { readonly address: Rate; readonly user: Rate }> = {
  strict: { address: { burst: 500, perSecond: 50 }, user: { burst: 150, perSecond: 15 } },
  lenient: { address: { burst: 200_000, perSecond: 100_000 }, user: { burst: 200_000, perSecond: 100_000 } },
}

/** Says after how many seconds to come again; 0 lets pass. */
export interface RateLimits {
  address(address: string): number
  user(userId: string): number
  close(): void
}

/** Limits requests per address and per user: in memory, and with Redis over all nodes together. */
export function createRateLimits({ rateLimits, redisUrl }: Pick<HttpSettings, 'rateLimits' | 'redisUrl'>): RateLimits {
  const rates = RATES[rateLimits]
  const shared =
    redisUrl && rateLimits === 'strict'
      ? { address: new SharedCounts(redisUrl, rates.address), user: new SharedCounts(redisUrl, rates.user) }
      : null
  const own = { address: new TokenBuckets(rates.address), user: new TokenBuckets(rates.user) }
  const limit = (kind: 'address' | 'user') => (key: string) =>
    own[kind].take(key) || (shared?.[kind].take(`${kind}:${key}`) ?? 0)
  return {
    address: limit('address'),
    user: limit('user'),
    close: () => {
      shared?.address.close()
      shared?.user.close()
    },
  }
}

/** Checks the address of every request, except on routes that say `config: { unlimited: true }`. */
export function limitAddresses(fastify: FastifyInstance, limits: RateLimits): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { config } = request.routeOptions
    const wait = 'unlimited' in config && config.unlimited === true ? 0 : limits.address(request.ip)
    if (wait > 0) sendTooMany(request, reply, wait)
    else done()
  })
  fastify.addHook('onClose', (_fastify, done) => {
    limits.close()
    done()
  })
}

/** Answers 429; `wait` is in seconds. */
export function sendTooMany(request: FastifyRequest, reply: FastifyReply, wait: number): FastifyReply {
  reply.header('retry-after', String(Math.max(1, Math.ceil(wait))))
  return sendErrors(request, reply, 429, [fault('TOO_MANY_REQUESTS', 'Too many requests. Please wait a moment.')])
}
