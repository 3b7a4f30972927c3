import type { Feed } from './feed.ts'
import { PostgresCarrier } from './postgres-carrier.ts'
import { RedisCarrier } from './redis-carrier.ts'
import { Relay, type Report } from './relay.ts'

/** The settings that choose what carries the feed; `Config` holds at least these. */
export interface FeedSettings {
  readonly databaseUrl: string
  /** With it Redis carries the feed, else PostgreSQL. */
  readonly redisUrl?: string | null | undefined
}

interface FeedLog {
  warning(component: string, message: string, fields?: Record<string, unknown>): void
}

/**
 * The feed between all processes on one database. Resolves after the first attempt to connect, also when that
 * failed: the feed then goes on trying, and says so by `isConnected`.
 */
export async function createFeed({ databaseUrl, redisUrl }: FeedSettings, log: FeedLog): Promise<Feed> {
  const report: Report = (message, error) => log.warning('feed', message, { error })
  const relay = new Relay(report)
  const carrier = redisUrl ? new RedisCarrier(redisUrl, relay, report) : new PostgresCarrier(databaseUrl, relay, report)
  relay.carriedBy(carrier)
  await carrier.connect()
  return relay
}
