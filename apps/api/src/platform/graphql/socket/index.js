export { startSocketServer } from './server.js';
export { Subscriptions } from './subscriptions.js';
//# sourceMappingURL=index.js.map