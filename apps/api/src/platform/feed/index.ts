export { createFeed, type FeedSettings } from './create-feed.ts'
export { type Feed, type FeedEvent, type FeedTopic } from './feed.ts'
export { createLocalFeed } from './local-feed.ts'
