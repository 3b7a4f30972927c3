/** Where no answer's headers can carry a cookie. */
export const NO_COOKIE = { set: () => undefined, clear: () => undefined };
/** Makes contexts: each with loaders of its own, so that nothing is remembered from one request to the next. */
export function contextMaker(database, feed) {
    return (input) => ({ ...input, database, feed, loaders: new Map() });
}
//# sourceMappingURL=request-context.js.map