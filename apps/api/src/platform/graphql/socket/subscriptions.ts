import { GraphQLError, type GraphQLSchema } from 'graphql'
import { NOBODY, type RequestContext } from '../../context/index.ts'
import { newId } from '../../ids/index.ts'
import type { Operation } from '../documents/index.ts'
import { endEvents, openEvents } from '../execution/event-stream.ts'
import type { Execute } from '../execution/executor.ts'
import type { MaskError } from '../execution/mask.ts'
import { requestError } from '../execution/request-error.ts'
import { type ContextInput, type MakeContext, NO_COOKIE } from '../execution/request-context.ts'
import type { PublicRoots } from '../public-cache/public-operation.ts'
import type { Delivery } from './delivery.ts'
import { SharedSource } from './shared-source.ts'

export interface SubscriptionsOptions {
  readonly schema: GraphQLSchema
  readonly execute: Execute
  readonly makeContext: MakeContext
  readonly mask: MaskError
  readonly publicRoots: PublicRoots
}

/** Everything about who subscribes; a fresh context is made of it for every event. */
export type Subscriber = Omit<ContextInput, 'traceId' | 'cookie'>

const SOURCE_FAILED = 'The source failed.'

const ANYBODY: Subscriber = { actor: NOBODY, app: 'script', address: '', userAgent: null }

/** Runs subscriptions: public ones once for all who ask the same, the others each for its own subscriber. */
export class Subscriptions {
  readonly #options: SubscriptionsOptions
  readonly #shared = new Map<string, SharedSource>()

  constructor(options: SubscriptionsOptions) {
    this.#options = options
  }

  /** How many sources run for everybody at once. */
  get sharedSources(): number {
    return this.#shared.size
  }

  /** Starts an admitted subscription; returns how to end it. */
  start(operation: Operation, subscriber: Subscriber, delivery: Delivery): () => void {
    const [root] = this.#options.publicRoots(operation) ?? []
    if (root === undefined) return this.#personal(operation, subscriber, delivery)
    const key = `${operation.prepared.hash} ${operation.operationName ?? ''} ${canonical(operation.variables)}`
    let source = this.#shared.get(key)
    if (source === undefined) {
      source = new SharedSource(root.options.eventKey ?? (() => ''), () => this.#shared.delete(key))
      this.#shared.set(key, source)
      const made = source
      void this.#run(operation, ANYBODY, { ...made.outlet, started: (end) => made.started(end) })
    }
    return source.join(delivery)
  }

  #personal(operation: Operation, subscriber: Subscriber, delivery: Delivery): () => void {
    let end: (() => void) | null = null
    let ended = false
    const outlet: Outlet = {
      emit: (_event, payload) => (ended ? undefined : (delivery.next('', payload), delivery.drained())),
      error: (errors) => (ended ? undefined : delivery.error(errors)),
      complete: () => (ended ? undefined : delivery.complete()),
      started: (stop) => {
        end = stop
        if (ended) stop()
      },
    }
    void this.#run(operation, subscriber, outlet)
    return () => {
      ended = true
      end?.()
    }
  }

  async #run(operation: Operation, subscriber: Subscriber, outlet: Outlet): Promise<void> {
    const { schema, execute } = this.#options
    const first = this.#context(subscriber)
    try {
      const { events, errors } = await openEvents(schema, operation, first)
      if (errors !== undefined) return outlet.error(errors.map((error) => this.#told(error, first.traceId)))
      const iterator = events[Symbol.asyncIterator]()
      outlet.started(() => endEvents(iterator))
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
        const result = await execute(operation, this.#context(subscriber), step.value)
        await outlet.emit(step.value, JSON.stringify(result), result.errors !== undefined)
      }
      outlet.complete()
    } catch (error) {
      outlet.error([this.#told(new GraphQLError(SOURCE_FAILED, { originalError: asError(error) }), first.traceId)])
    }
  }

  #told(error: GraphQLError, traceId: string): GraphQLError {
    // What has no path came from before anything ran.
    if (error.path === undefined && error.message !== SOURCE_FAILED) return requestError(error)
    return this.#options.mask(error, traceId)
  }

  #context(subscriber: Subscriber): RequestContext {
    return this.#options.makeContext({ ...subscriber, traceId: newId(), cookie: NO_COOKIE })
  }
}

/** Where the answers of one source go. */
export interface Outlet {
  /** A returned promise holds the source back until it resolves. */
  emit(event: unknown, payload: string, failed: boolean): Promise<void> | void
  error(errors: readonly GraphQLError[]): void
  complete(): void
  /** Tells how to end the source. */
  started(end: () => void): void
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

/** The same text for the same variables, whatever the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
