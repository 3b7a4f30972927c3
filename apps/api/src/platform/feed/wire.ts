import type { FeedEvent, FeedTopic } from './feed.ts'

/** PostgreSQL refuses a NOTIFY of 8,000 bytes and more; ids are ASCII, so that characters are bytes. */
const MAX_PAYLOAD = 7500
const TOPICS: ReadonlySet<string> = new Set<FeedTopic>([
  'launchSeats',
  'launch',
  'session',
  'outbox',
  'notification',
  'notificationQueue',
])

/** Writes events as few payloads: the node that tells, then each event as `topic id`. */
export function encode(node: string, events: Iterable<FeedEvent>): string[] {
  const payloads: string[] = []
  let payload = node
  for (const { topic, id } of events) {
    const entry = `\n${topic} ${id}`
    if (payload.length + entry.length > MAX_PAYLOAD) {
      payloads.push(payload)
      payload = node
    }
    payload += entry
  }
  if (payload !== node) payloads.push(payload)
  return payloads
}

/** Reads a payload; events of topics that this version does not know are left out. */
export function decode(payload: string): { readonly node: string; readonly events: readonly FeedEvent[] } {
  const [node = '', ...entries] = payload.split('\n')
  const events = entries.flatMap((entry) => {
    const [topic = '', id = ''] = entry.split(' ')
    return TOPICS.has(topic) ? [{ topic: topic as FeedTopic, id }] : []
  })
  return { node, events }
}
