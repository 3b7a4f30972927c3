export type { KeptAnswer } from './kept-answer.ts'
export { PublicCache } from './public-cache.ts'
export { type PublicRoots, publicRoots } from './public-operation.ts'
