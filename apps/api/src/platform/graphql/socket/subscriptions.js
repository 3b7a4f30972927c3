import { GraphQLError } from 'graphql';
import { NOBODY } from '../../context/index.js';
import { newId } from '../../ids/index.js';
import { endEvents, openEvents } from '../execution/event-stream.js';
import { requestError } from '../execution/request-error.js';
import { NO_COOKIE } from '../execution/request-context.js';
import { SharedSource } from './shared-source.js';
const SOURCE_FAILED = 'The source failed.';
const ANYBODY = { actor: NOBODY, app: 'script', address: '', userAgent: null };
/** Runs subscriptions: public ones once for all who ask the same, the others each for its own subscriber. */
export class Subscriptions {
    #options;
    #shared = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** How many sources run for everybody at once. */
    get sharedSources() {
        return this.#shared.size;
    }
    /** Starts an admitted subscription; returns how to end it. */
    start(operation, subscriber, delivery) {
        const [root] = this.#options.publicRoots(operation) ?? [];
        if (root === undefined)
            return this.#personal(operation, subscriber, delivery);
        const key = `${operation.prepared.hash} ${operation.operationName ?? ''} ${canonical(operation.variables)}`;
        let source = this.#shared.get(key);
        if (source === undefined) {
            source = new SharedSource(root.options.eventKey ?? (() => ''), () => this.#shared.delete(key));
            this.#shared.set(key, source);
            const made = source;
            void this.#run(operation, ANYBODY, { ...made.outlet, started: (end) => made.started(end) });
        }
        return source.join(delivery);
    }
    #personal(operation, subscriber, delivery) {
        let end = null;
        let ended = false;
        const outlet = {
            emit: (_event, payload) => (ended ? undefined : (delivery.next('', payload), delivery.drained())),
            error: (errors) => (ended ? undefined : delivery.error(errors)),
            complete: () => (ended ? undefined : delivery.complete()),
            started: (stop) => {
                end = stop;
                if (ended)
                    stop();
            },
        };
        void this.#run(operation, subscriber, outlet);
        return () => {
            ended = true;
            end?.();
        };
    }
    async #run(operation, subscriber, outlet) {
        const { schema, execute } = this.#options;
        const first = this.#context(subscriber);
        try {
            const { events, errors } = await openEvents(schema, operation, first);
            if (errors !== undefined)
                return outlet.error(errors.map((error) => this.#told(error, first.traceId)));
            const iterator = events[Symbol.asyncIterator]();
            outlet.started(() => endEvents(iterator));
            for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
                const result = await execute(operation, this.#context(subscriber), step.value);
                await outlet.emit(step.value, JSON.stringify(result), result.errors !== undefined);
            }
            outlet.complete();
        }
        catch (error) {
            outlet.error([this.#told(new GraphQLError(SOURCE_FAILED, { originalError: asError(error) }), first.traceId)]);
        }
    }
    #told(error, traceId) {
        // What has no path came from before anything ran.
        if (error.path === undefined && error.message !== SOURCE_FAILED)
            return requestError(error);
        return this.#options.mask(error, traceId);
    }
    #context(subscriber) {
        return this.#options.makeContext({ ...subscriber, traceId: newId(), cookie: NO_COOKIE });
    }
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/** The same text for the same variables, whatever the order of their names. */
function canonical(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner);
}
//# sourceMappingURL=subscriptions.js.map