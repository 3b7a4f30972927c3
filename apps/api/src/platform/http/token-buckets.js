/** More callers than this at a time are not told apart by memory alone. */
const MAX_BUCKETS = 100_000;
/** Token buckets in memory, one a key. Times are milliseconds of a clock that only moves forward. */
export class TokenBuckets {
    #rate;
    #buckets = new Map();
    constructor(rate) {
        this.#rate = rate;
    }
    /** Takes one token; 0, or after how many seconds there is one again. */
    take(key, now = performance.now()) {
        const { burst, perSecond } = this.#rate;
        let bucket = this.#buckets.get(key);
        if (bucket === undefined) {
            if (this.#buckets.size >= MAX_BUCKETS)
                this.#forgetFull(now);
            bucket = { tokens: burst, at: now };
            this.#buckets.set(key, bucket);
        }
        bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
        bucket.at = now;
        if (bucket.tokens < 1)
            return (1 - bucket.tokens) / perSecond;
        bucket.tokens -= 1;
        return 0;
    }
    /** A full bucket says no more than none. When all are in use the oldest go. */
    #forgetFull(now) {
        const { burst, perSecond } = this.#rate;
        for (const [key, { tokens, at }] of this.#buckets) {
            if (tokens + ((now - at) / 1000) * perSecond >= burst)
                this.#buckets.delete(key);
        }
        for (const key of this.#buckets.keys()) {
            if (this.#buckets.size < MAX_BUCKETS / 2)
                return;
            this.#buckets.delete(key);
        }
    }
}
//# sourceMappingURL=token-buckets.js.map