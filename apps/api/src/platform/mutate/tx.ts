import type { EntityManager } from '@mikro-orm/postgresql'
import type { Actor } from '../context/index.ts'
import type { Database } from '../db/index.ts'
import { EntryLog, type Entry, entryRow } from '../entry-log/index.ts'
import type { Feed, FeedEvent } from '../feed/index.ts'
import { OutboxEvent, type OutboxEntry } from '../outbox/index.ts'

/** Who runs commands, where: a request's context, or a job's. */
export interface Scope {
  readonly actor: Actor
  /** An app's name, or `job:<name>`; kept in the entry log as the origin. */
  readonly app: string
  readonly database: Database
  readonly feed: Feed
}

/** One command's transaction: its entities and what must stand or fall with them. */
export interface Tx {
  readonly em: EntityManager
  readonly actor: Actor
  readonly origin: string
  /** The instant of the command; every row it writes carries the same. */
  readonly now: Date
  /** Writes the entry log row of a change. */
  record(entry: Entry): void
  /** Writes what happened for the jobs. */
  emit(entry: OutboxEntry): void
  /** Tells all nodes after the commit; nothing when it rolls back. */
  announce(...events: readonly FeedEvent[]): void
}

/** Builds the transaction's handle; `announced` collects what is told after the commit. */
export function openTx(scope: Scope, em: EntityManager, now: Date, announced: FeedEvent[]): Tx {
  const by = { actorId: scope.actor.userId, origin: scope.app, now }
  return {
    em,
    actor: scope.actor,
    origin: scope.app,
    now,
    record(entry) {
      em.persist(em.create(EntryLog, { ...entryRow(entry, by), details: { ...entry.details } }))
    },
    emit(entry) {
      em.persist(em.create(OutboxEvent, { ...entry, data: { ...entry.data }, createdAt: now }))
      announced.push({ topic: 'outbox', id: '' })
    },
    announce(...events) {
      announced.push(...events)
    },
  }
}
