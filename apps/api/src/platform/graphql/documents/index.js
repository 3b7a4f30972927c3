export { Gate } from './gate.js';
export { refused } from './limits.js';
export { readRegisteredOperations } from './registered.js';
//# sourceMappingURL=index.js.map