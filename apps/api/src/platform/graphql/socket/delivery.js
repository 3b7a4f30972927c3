/** Above this many bytes waiting in a socket its reader counts as slow; below a quarter of it as caught up. */
const HIGH_WATER = 256 * 1024;
const LOW_WATER = HIGH_WATER / 4;
/** Watches slow readers until they have caught up; there are few of them, so they are simply looked at again. */
export class SlowReaders {
    #waiting = new Map();
    #timer = null;
    /** Calls `caughtUp` now and then until it answers true. */
    add(reader, caughtUp) {
        this.#waiting.set(reader, caughtUp);
        this.#timer ??= setInterval(() => this.#look(), 50);
    }
    #look() {
        for (const [reader, caughtUp] of this.#waiting)
            if (caughtUp())
                this.#waiting.delete(reader);
        if (this.#waiting.size > 0 || this.#timer === null)
            return;
        clearInterval(this.#timer);
        this.#timer = null;
    }
}
export class SocketDelivery {
    #socket;
    #id;
    #prefix;
    #slow;
    #ended;
    #missed = null;
    constructor(socket, id, slow, ended) {
        this.#socket = socket;
        this.#id = JSON.stringify(id);
        this.#prefix = `{"id":${this.#id},"type":"next","payload":`;
        this.#slow = slow;
        this.#ended = ended;
    }
    next(key, payload) {
        if (this.#missed === null && this.#socket.bufferedAmount < HIGH_WATER) {
            this.#socket.send(`${this.#prefix}${payload}}`);
            return;
        }
        if (this.#missed === null) {
            this.#missed = new Map();
            this.#slow.add(this, () => this.#catchUp());
        }
        this.#missed.set(key, payload);
    }
    error(errors) {
        this.#socket.send(`{"id":${this.#id},"type":"error","payload":${JSON.stringify(errors)}}`);
        this.#ended();
    }
    complete() {
        this.#catchUp(Infinity);
        this.#socket.send(`{"id":${this.#id},"type":"complete"}`);
        this.#ended();
    }
    drained() {
        if (this.#socket.bufferedAmount < HIGH_WATER)
            return Promise.resolve();
        return new Promise((resolve) => {
            this.#slow.add({}, () => {
                if (this.#isOpen() && this.#socket.bufferedAmount > LOW_WATER)
                    return false;
                resolve();
                return true;
            });
        });
    }
    #catchUp(limit = LOW_WATER) {
        if (!this.#isOpen())
            return true;
        if (this.#socket.bufferedAmount > limit)
            return false;
        const missed = this.#missed ?? [];
        this.#missed = null;
        for (const [, payload] of missed)
            this.#socket.send(`${this.#prefix}${payload}}`);
        return true;
    }
    #isOpen() {
        return this.#socket.readyState === this.#socket.OPEN;
    }
}
//# sourceMappingURL=delivery.js.map