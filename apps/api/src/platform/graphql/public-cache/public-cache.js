import { createHash } from 'node:crypto';
import { getArgumentValues, getVariableValues } from 'graphql';
import { Lru } from '../lru.js';
import { Flight } from './flight.js';
import { shownIds } from './shown-ids.js';
/** Whatever the feed tells or does not, nobody sees an answer older than this. */
const MAX_AGE_MS = 1000;
const MAX_ANSWERS = 2000;
/** A request that is longer has no place among the keys. */
const MAX_KEY = 4096;
/** Keeps public answers for a moment, until the feed tells that something they show has changed. */
export class PublicCache {
    #feed;
    #schema;
    #byRequest = new Lru(MAX_ANSWERS);
    #flights = new Map();
    #bySeats = new Map();
    #onAnySeats = new Set();
    #onAnyLaunch = new Set();
    #shown = new WeakMap();
    #stop;
    constructor(schema, feed) {
        this.#schema = schema;
        this.#feed = feed;
        this.#stop = [
            feed.subscribe('launchSeats', (id) => this.#seatsChanged(id)),
            feed.subscribe('launch', (id) => this.#launchChanged(id)),
            feed.onGap(() => this.#forgetAll()),
        ];
    }
    /** A kept answer to exactly this request, by its body or address. */
    get(request) {
        const kept = this.#byRequest.get(request);
        if (kept === undefined || kept.isOver || performance.now() - kept.madeAt > MAX_AGE_MS || !this.#feed.isConnected())
            return undefined;
        return kept;
    }
    /** Answers a public operation: one execution for all who ask while it runs. `execute` must run it as nobody. */
    async answer(request, operation, roots, execute) {
        const key = `${operation.prepared.hash} ${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
        let flight = this.#flights.get(key);
        if (flight === undefined || flight.isTouched) {
            flight = new Flight(execute);
            this.#flights.set(key, flight);
            void flight.result.finally(() => this.#flights.get(key) === flight && this.#flights.delete(key)).catch(() => undefined);
        }
        const landed = flight;
        flight.answer ??= flight.result.then((result) => this.#keep(operation, roots, landed, result));
        const kept = await flight.answer;
        if (!kept.isOver && request.length <= MAX_KEY)
            this.#byRequest.set(request, kept);
        return kept;
    }
    close() {
        for (const stop of this.#stop)
            stop();
    }
    #keep(operation, roots, flight, result) {
        const bytes = Buffer.from(JSON.stringify(result));
        const kept = { bytes, etag: etagOf(bytes), status: result.data === undefined ? 400 : 200, madeAt: flight.startedAt, isOver: true };
        if (result.errors !== undefined || !this.#feed.isConnected())
            return kept;
        const ids = this.#shownBy(operation)(result.data);
        const seatsDecide = ids === null || this.#seatsDecide(operation, roots);
        if (flight.isOutdated(ids, seatsDecide))
            return kept;
        kept.isOver = false;
        this.#onAnyLaunch.add(kept);
        if (seatsDecide)
            this.#onAnySeats.add(kept);
        else
            for (const id of ids)
                this.#bySeats.set(id, (this.#bySeats.get(id) ?? new Set()).add(kept));
        setTimeout(() => this.#forget(kept, ids), MAX_AGE_MS).unref();
        return kept;
    }
    #shownBy(operation) {
        const { prepared, operationName } = operation;
        const byName = this.#shown.get(prepared.document) ?? new Map();
        this.#shown.set(prepared.document, byName);
        const known = byName.get(operationName) ?? shownIds(this.#schema, operation);
        byName.set(operationName, known);
        return known;
    }
    #seatsDecide({ prepared, operationName, variables }, roots) {
        const definitions = prepared.operations.get(operationName)?.variableDefinitions ?? [];
        const { coerced } = getVariableValues(this.#schema, definitions, variables);
        return roots.some(({ field, node, options }) => options.seatsDecide?.(getArgumentValues(field, node, coerced)) === true);
    }
    #seatsChanged(id) {
        for (const flight of this.#flights.values())
            flight.seatsChanged(id);
        for (const kept of this.#bySeats.get(id) ?? [])
            kept.isOver = true;
        for (const kept of this.#onAnySeats)
            kept.isOver = true;
    }
    /** A new launch may belong into any list, and a changed one out of it or elsewhere. */
    #launchChanged(_id) {
        for (const flight of this.#flights.values())
            flight.launchChanged();
        for (const kept of this.#onAnyLaunch)
            kept.isOver = true;
    }
    #forgetAll() {
        this.#launchChanged('');
    }
    #forget(kept, ids) {
        kept.isOver = true;
        this.#onAnyLaunch.delete(kept);
        this.#onAnySeats.delete(kept);
        for (const id of ids ?? []) {
            const answers = this.#bySeats.get(id);
            if (answers?.delete(kept) === true && answers.size === 0)
                this.#bySeats.delete(id);
        }
    }
}
function etagOf(bytes) {
    return `"${createHash('sha1').update(bytes).digest('base64url')}"`;
}
//# sourceMappingURL=public-cache.js.map