/** Sockets without a session from one address, where limits are strict; many people may share an address. */
const MAX_ANONYMOUS_PER_ADDRESS = 200;
/** Counts sockets per user, and per address where there is no user. */
export class SocketCount {
    #settings;
    #counts = new Map();
    #counted = new Map();
    constructor(settings) {
        this.#settings = settings;
    }
    /** Counts a socket in; false when there are too many. */
    add(connection) {
        const { userId } = connection.actor;
        const key = userId ?? `address ${connection.address}`;
        const count = this.#counts.get(key) ?? 0;
        if (count >= this.#limit(userId))
            return false;
        this.#counts.set(key, count + 1);
        this.#counted.set(connection, key);
        return true;
    }
    remove(connection) {
        const key = this.#counted.get(connection);
        if (key === undefined)
            return;
        this.#counted.delete(connection);
        const count = (this.#counts.get(key) ?? 1) - 1;
        if (count === 0)
            this.#counts.delete(key);
        else
            this.#counts.set(key, count);
    }
    #limit(userId) {
        if (userId !== null)
            return this.#settings.maxSocketsPerUser;
        return this.#settings.rateLimits === 'strict' ? MAX_ANONYMOUS_PER_ADDRESS : Infinity;
    }
}
//# sourceMappingURL=socket-count.js.map