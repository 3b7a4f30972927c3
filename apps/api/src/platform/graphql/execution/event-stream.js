import { createSourceEventStream } from 'graphql';
/** Opens a subscription's source: its events, or the errors that kept it from opening. */
export async function openEvents(schema, { prepared, operationName, variables }, contextValue) {
    const opened = await createSourceEventStream({
        schema,
        document: prepared.document,
        contextValue,
        variableValues: variables,
        operationName,
    });
    if (Symbol.asyncIterator in opened)
        return { events: opened };
    return { errors: opened.errors ?? [] };
}
/** Ends a source, also one that waits for its next event. */
export function endEvents(iterator) {
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
}
//# sourceMappingURL=event-stream.js.map