export { type Feed, type FeedEvent, type FeedTopic } from './feed.ts'
