/**
 * One public subscription for all who ask the same: run once, serialised once, written to each. Whoever joins
 * later first gets the newest answer about each thing, which is the present state. Ends with its last member.
 */
export class SharedSource {
    #members;
    #newest;
    #keyOf;
    #ended;
    #end;
    #isOver;
    constructor(keyOf, ended) {
        this.#members = new Set();
        this.#newest = new Map();
        this.#end = null;
        this.#isOver = false;
        /** Where the source's answers go in. */
        this.outlet = {
            emit: (event, payload, failed) => {
                const key = this.#keyOf(event);
                // A failed answer is told, and not shown again to whoever joins later.
                if (failed)
                    this.#newest.delete(key);
                else
                    this.#newest.set(key, payload);
                for (const member of this.#members)
                    member.next(key, payload);
            },
            error: (errors) => {
                this.#over();
                for (const member of this.#members)
                    member.error(errors);
            },
            complete: () => {
                this.#over();
                for (const member of this.#members)
                    member.complete();
            },
        };
        this.#keyOf = keyOf;
        this.#ended = ended;
    }
    started(end) {
        this.#end = end;
        if (this.#isOver)
            end();
    }
    join(member) {
        for (const [key, payload] of this.#newest)
            member.next(key, payload);
        this.#members.add(member);
        return () => {
            if (this.#members.delete(member) && this.#members.size === 0)
                this.#over();
        };
    }
    #over() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#ended();
        this.#end?.();
    }
}
//# sourceMappingURL=shared-source.js.map