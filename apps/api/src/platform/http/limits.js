/** What a request's body, or a WebSocket message, may hold. */
export const MAX_BODY_BYTES = 64 * 1024;
//# sourceMappingURL=limits.js.map