import { CLOSE } from './protocol.js';
/** With the feed's word sockets close at once; without it within this time. */
const CHECK_INTERVAL_MS = 4000;
const CHECK_BATCH = 500;
/** Closes the sockets of sessions that have ended. */
export class SessionWatch {
    #options;
    #bySession = new Map();
    #timer;
    #stop;
    #checking = false;
    constructor(options) {
        this.#options = options;
        this.#timer = setInterval(() => void this.#checkAll(), CHECK_INTERVAL_MS);
        this.#stop = [options.feed.subscribe('session', (id) => void this.#check([id])), options.feed.onGap(() => void this.#checkAll())];
    }
    add(connection) {
        const { sessionId } = connection.actor;
        if (sessionId !== null) {
            const connections = this.#bySession.get(sessionId) ?? new Set();
            this.#bySession.set(sessionId, connections.add(connection));
        }
        return true;
    }
    remove(connection) {
        const { sessionId } = connection.actor;
        const connections = sessionId === null ? undefined : this.#bySession.get(sessionId);
        if (sessionId === null || connections?.delete(connection) !== true)
            return;
        if (connections.size === 0)
            this.#bySession.delete(sessionId);
    }
    close() {
        clearInterval(this.#timer);
        for (const stop of this.#stop)
            stop();
    }
    async #checkAll() {
        if (this.#checking)
            return;
        this.#checking = true;
        const ids = [...this.#bySession.keys()];
        for (let at = 0; at < ids.length; at += CHECK_BATCH)
            await this.#check(ids.slice(at, at + CHECK_BATCH));
        this.#checking = false;
    }
    async #check(ids) {
        const watched = ids.filter((id) => this.#bySession.has(id));
        if (watched.length === 0)
            return;
        try {
            const live = await this.#live(watched);
            for (const id of watched)
                if (!live.has(id))
                    this.#end(id);
        }
        catch (error) {
            // The database is away: no session can have ended by our own hand, and the next look is soon.
            this.#options.log.warning('graphql', 'The sessions of open sockets could not be checked.', { error });
        }
    }
    async #live(ids) {
        const { liveSessions, findSession } = this.#options;
        if (liveSessions !== undefined)
            return liveSessions(ids);
        const live = new Set();
        for (const id of ids) {
            const [connection] = this.#bySession.get(id) ?? [];
            const session = connection?.token == null ? null : await findSession(connection.token);
            if (session !== null)
                live.add(id);
        }
        return live;
    }
    #end(id) {
        for (const connection of this.#bySession.get(id) ?? [])
            connection.close(CLOSE.sessionEnded);
    }
}
//# sourceMappingURL=session-watch.js.map