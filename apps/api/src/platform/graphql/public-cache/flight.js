/** One execution under way, and what the feed told meanwhile: it may have read before that. */
export class Flight {
    #seats;
    #launch;
    constructor(execute) {
        this.startedAt = performance.now();
        this.answer = null;
        this.#seats = new Set();
        this.#launch = false;
        this.result = execute();
    }
    /** Something changed since it began: who asks now needs a newer answer. */
    get isTouched() {
        return this.#launch || this.#seats.size > 0;
    }
    seatsChanged(id) {
        this.#seats.add(id);
    }
    launchChanged() {
        this.#launch = true;
    }
    /** Whether what changed meanwhile concerns the answer. */
    isOutdated(ids, seatsDecide) {
        if (this.#launch)
            return true;
        if (seatsDecide || ids === null)
            return this.#seats.size > 0;
        return [...this.#seats].some((id) => ids.has(id));
    }
}
//# sourceMappingURL=flight.js.map