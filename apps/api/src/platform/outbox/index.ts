export { insertEvents } from './insert.ts'
export { OutboxEvent } from './outbox.entity.ts'
export type { OutboxEntry } from './outbox-entry.ts'
