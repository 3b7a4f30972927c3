export { follow, type FollowOptions } from './follow.ts'
export { watch, type WatchOptions } from './watch.ts'
