export { type KeptAnswer, PublicCache } from './public-cache.ts'
export { type PublicRoots, publicRoots } from './public-operation.ts'
