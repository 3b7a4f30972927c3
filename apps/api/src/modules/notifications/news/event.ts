import type { OutboxMessage } from '../../../platform/jobs/index.ts'

/** An event of the outbox as the job carries it. */
export interface NewsEvent {
  /** Stands for this event among all: an event's place in the outbox never comes again. */
  readonly key: string
  readonly event: string
  readonly entityType: string
  readonly entityId: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Date
}

/** What a job needs to know of an event of the outbox. */
export function newsEvent({ id, event, entityType, entityId, data, createdAt }: OutboxMessage): NewsEvent {
  return { key: `${event}/${id}`, event, entityType, entityId, data, at: createdAt }
}

/** A text of an event's data; empty when it is none. */
export function dataText({ data }: NewsEvent, name: string): string {
  const value = data[name]
  return typeof value === 'string' ? value : ''
}

/** A list of texts of an event's data. */
export function dataList({ data }: NewsEvent, name: string): readonly string[] {
  const value = data[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
