export { PublicCache } from './public-cache.js';
export { publicRoots } from './public-operation.js';
//# sourceMappingURL=index.js.map