export { graphqlType, JSON_TYPE, sendErrors } from './answers.js';
export { callerAddress } from './caller-address.js';
export { addHealth } from './health.js';
export { MAX_BODY_BYTES } from './limits.js';
export { isOwnOrigin } from './origin-check.js';
export { createRateLimits, sendTooMany } from './rate-limit.js';
export { createHttpServer } from './server.js';
export { clientApp, sessionCookie, sessionToken } from './session-cookie.js';
export { addStaticApps } from './static-apps.js';
//# sourceMappingURL=index.js.map