/** A bounded map that forgets what was used longest ago. */
export class Lru {
    #entries = new Map();
    #limit;
    constructor(limit) {
        this.#limit = limit;
    }
    get size() {
        return this.#entries.size;
    }
    get(key) {
        const value = this.#entries.get(key);
        if (value === undefined)
            return undefined;
        this.#entries.delete(key);
        this.#entries.set(key, value);
        return value;
    }
    set(key, value) {
        this.#entries.delete(key);
        this.#entries.set(key, value);
        if (this.#entries.size <= this.#limit)
            return;
        for (const oldest of this.#entries.keys()) {
            this.#entries.delete(oldest);
            return;
        }
    }
}
//# sourceMappingURL=lru.js.map