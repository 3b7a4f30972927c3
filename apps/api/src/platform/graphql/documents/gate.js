import { authoriser } from '../../access/index.js';
import { fault } from '../../errors/index.js';
import { sha256 } from '../../ids/index.js';
import { Lru } from '../lru.js';
import { maxDepth, refused, tooCostly, tooLarge } from './limits.js';
import { prepare } from './prepared.js';
const SEEN_DOCUMENTS = 500;
/** Lets in what may run, for HTTP and WebSocket alike: known, valid, within the limits and the caller's rights. */
export class Gate {
    #preparation;
    #registered;
    #onlyRegistered;
    #known = new Map();
    #seen = new Lru(SEEN_DOCUMENTS);
    #byHash = new Lru(SEEN_DOCUMENTS * 2);
    constructor(schema, registered, onlyRegistered) {
        this.#preparation = { schema, authorise: authoriser(schema) };
        this.#registered = registered;
        this.#onlyRegistered = onlyRegistered;
    }
    /** Admits a request, or says in safe words why not. Repeated requests cost a few look-ups. */
    admit(request, caller) {
        const prepared = this.#prepared(request);
        if ('errors' in prepared)
            return { errors: prepared.errors };
        return this.#check(prepared, request, caller);
    }
    /** A document that was admitted lately. */
    byHash(hash) {
        return this.#byHash.get(hash);
    }
    #check(prepared, request, { actor, app }) {
        const large = tooLarge(prepared.size, maxDepth(app, actor.audience));
        if (large !== null)
            return { errors: [large] };
        const errors = prepared.errorsFor(actor.audience);
        if (errors.length > 0)
            return { errors };
        const { operationName, variables } = request;
        const node = prepared.operations.get(operationName);
        if (node === undefined)
            return { errors: [refused(operationName === null ? 'Say which operation to run.' : 'There is no operation of that name.')] };
        const costly = prepared.size.onlySchema ? null : tooCostly(prepared.costOf(operationName, variables));
        if (costly !== null)
            return { errors: [costly] };
        return { operation: { prepared, kind: node.operation, operationName, variables } };
    }
    #prepared({ query, hash }) {
        const text = query ?? (hash === null ? undefined : (this.#registered.get(hash) ?? this.#byHash.get(hash)?.text));
        if (text === undefined)
            return { errors: [hash === null ? refused('The request holds no operation.') : unknownHash()] };
        const known = this.#known.get(text) ?? this.#seen.get(text);
        if (known !== undefined)
            return hash === null || hash === known.hash ? known : { errors: [wrongHash()] };
        const actual = sha256(text);
        if (hash !== null && hash !== actual)
            return { errors: [wrongHash()] };
        return this.#prepare(text, actual);
    }
    #prepare(text, hash) {
        const registered = this.#registered.has(hash);
        if (this.#onlyRegistered && !registered)
            return { errors: [refused('This server runs only the operations of its own apps.')] };
        try {
            const prepared = prepare(text, hash, registered, this.#preparation);
            if (registered)
                this.#known.set(text, prepared);
            else
                this.#seen.set(text, prepared);
            this.#byHash.set(hash, prepared);
            return prepared;
        }
        catch (error) {
            return { errors: [error] };
        }
    }
}
/** Apollo's clients know this message and code, and send the text after it. */
function unknownHash() {
    const error = fault('BAD_USER_INPUT', 'PersistedQueryNotFound');
    error.extensions['code'] = 'PERSISTED_QUERY_NOT_FOUND';
    return error;
}
function wrongHash() {
    return refused('The hash does not belong to the operation’s text.');
}
//# sourceMappingURL=gate.js.map