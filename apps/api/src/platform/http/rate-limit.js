import { fault } from '../errors/index.js';
import { sendErrors } from './answers.js';
import { SharedCounts } from './shared-counts.js';
import { TokenBuckets } from './token-buckets.js';
/** Many people may share an address, so that an address may do more than a user. */
const RATES = {
    strict: { address: { burst: 500, perSecond: 50 }, user: { burst: 150, perSecond: 15 } },
    lenient: { address: { burst: 200_000, perSecond: 100_000 }, user: { burst: 200_000, perSecond: 100_000 } },
};
/** Limits requests per address and per user: in memory, and with Redis over all nodes together. */
export function createRateLimits({ rateLimits, redisUrl }) {
    const rates = RATES[rateLimits];
    const shared = redisUrl && rateLimits === 'strict' ? { address: new SharedCounts(redisUrl, rates.address), user: new SharedCounts(redisUrl, rates.user) } : null;
    const own = { address: new TokenBuckets(rates.address), user: new TokenBuckets(rates.user) };
    const limit = (kind) => (key) => own[kind].take(key) || (shared?.[kind].take(`${kind}:${key}`) ?? 0);
    return {
        address: limit('address'),
        user: limit('user'),
        close: () => {
            shared?.address.close();
            shared?.user.close();
        },
    };
}
/** Checks the address of every request, except on routes that say `config: { unlimited: true }`. */
export function limitAddresses(fastify, limits) {
    fastify.addHook('onRequest', (request, reply, done) => {
        const { config } = request.routeOptions;
        const wait = 'unlimited' in config && config.unlimited === true ? 0 : limits.address(request.ip);
        if (wait > 0)
            sendTooMany(request, reply, wait);
        else
            done();
    });
    fastify.addHook('onClose', (_fastify, done) => {
        limits.close();
        done();
    });
}
/** Answers 429; `wait` is in seconds. */
export function sendTooMany(request, reply, wait) {
    reply.header('retry-after', String(Math.max(1, Math.ceil(wait))));
    return sendErrors(request, reply, 429, [fault('TOO_MANY_REQUESTS', 'Too many requests. Please wait a moment.')]);
}
//# sourceMappingURL=rate-limit.js.map