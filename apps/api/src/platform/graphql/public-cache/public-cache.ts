import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionResult,
  getArgumentValues,
  getVariableValues,
  type GraphQLSchema,
} from 'graphql'
import type { Feed } from '../../feed/index.ts'
import type { Operation } from '../documents/index.ts'
import { Lru } from '../lru.ts'
import { Flight } from './flight.ts'
import type { PublicRoot } from './public-operation.ts'
import { type ShownIds, shownIds } from './shown-ids.ts'

/** Whatever the feed tells or does not, nobody sees an answer older than this. */
const MAX_AGE_MS = 1000
const MAX_ANSWERS = 2000
/** A request that is longer has no place among the keys. */
const MAX_KEY = 4096

/** An answer as bytes, with what it takes to know that it is still true. */
export interface KeptAnswer {
  readonly bytes: Buffer
  readonly etag: string
  readonly status: 200 | 400
  readonly madeAt: number
  isOver: boolean
}

/** Keeps public answers for a moment, until the feed tells that something they show has changed. */
export class PublicCache {
  readonly #feed: Feed
  readonly #schema: GraphQLSchema
  readonly #byRequest = new Lru<string, KeptAnswer>(MAX_ANSWERS)
  readonly #flights = new Map<string, Flight>()
  readonly #bySeats = new Map<string, Set<KeptAnswer>>()
  readonly #onAnySeats = new Set<KeptAnswer>()
  readonly #onAnyLaunch = new Set<KeptAnswer>()
  readonly #shown = new WeakMap<DocumentNode, Map<string | null, ShownIds>>()
  readonly #stop: readonly (() => void)[]

  constructor(schema: GraphQLSchema, feed: Feed) {
    this.#schema = schema
    this.#feed = feed
    this.#stop = [
      feed.subscribe('launchSeats', (id) => this.#seatsChanged(id)),
      feed.subscribe('launch', (id) => this.#launchChanged(id)),
      feed.onGap(() => this.#forgetAll()),
    ]
  }

  /** A kept answer to exactly this request, by its body or address. */
  get(request: string): KeptAnswer | undefined {
    const kept = this.#byRequest.get(request)
    if (kept === undefined || kept.isOver || performance.now() - kept.madeAt > MAX_AGE_MS || !this.#feed.isConnected())
      return undefined
    return kept
  }

  /** Answers a public operation: one execution for all who ask while it runs. `execute` must run it as nobody. */
  async answer(
    request: string,
    operation: Operation,
    roots: readonly PublicRoot[],
    execute: () => Promise<ExecutionResult>,
  ): Promise<KeptAnswer> {
    const key = `${operation.prepared.hash} ${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`
    let flight = this.#flights.get(key)
    if (flight === undefined || flight.isTouched) {
      flight = new Flight(execute)
      this.#flights.set(key, flight)
      void flight.result
        .finally(() => this.#flights.get(key) === flight && this.#flights.delete(key))
        .catch(() => undefined)
    }
    const landed = flight
    flight.answer ??= flight.result.then((result) => this.#keep(operation, roots, landed, result))
    const kept = await flight.answer
    if (!kept.isOver && request.length <= MAX_KEY) this.#byRequest.set(request, kept)
    return kept
  }

  close(): void {
    for (const stop of this.#stop) stop()
  }

  #keep(operation: Operation, roots: readonly PublicRoot[], flight: Flight, result: ExecutionResult): KeptAnswer {
    const bytes = Buffer.from(JSON.stringify(result))
    const kept: KeptAnswer = {
      bytes,
      etag: etagOf(bytes),
      status: result.data === undefined ? 400 : 200,
      madeAt: flight.startedAt,
      isOver: true,
    }
    if (result.errors !== undefined || !this.#feed.isConnected()) return kept
    const ids = this.#shownBy(operation)(result.data)
    const seatsDecide = ids === null || this.#seatsDecide(operation, roots)
    if (flight.isOutdated(ids, seatsDecide)) return kept
    kept.isOver = false
    this.#onAnyLaunch.add(kept)
    if (seatsDecide) this.#onAnySeats.add(kept)
    else for (const id of ids) this.#bySeats.set(id, (this.#bySeats.get(id) ?? new Set()).add(kept))
    setTimeout(() => this.#forget(kept, ids), MAX_AGE_MS).unref()
    return kept
  }

  #shownBy(operation: Operation): ShownIds {
    const { prepared, operationName } = operation
    const byName = this.#shown.get(prepared.document) ?? new Map<string | null, ShownIds>()
    this.#shown.set(prepared.document, byName)
    const known = byName.get(operationName) ?? shownIds(this.#schema, operation)
    byName.set(operationName, known)
    return known
  }

  #seatsDecide({ prepared, operationName, variables }: Operation, roots: readonly PublicRoot[]): boolean {
    const definitions = prepared.operations.get(operationName)?.variableDefinitions ?? []
    const { coerced } = getVariableValues(this.#schema, definitions, variables)
    return roots.some(
      ({ field, node, options }) => options.seatsDecide?.(getArgumentValues(field, node, coerced)) === true,
    )
  }

  #seatsChanged(id: string): void {
    for (const flight of this.#flights.values()) flight.seatsChanged(id)
    for (const kept of this.#bySeats.get(id) ?? []) kept.isOver = true
    for (const kept of this.#onAnySeats) kept.isOver = true
  }

  /** A new launch may belong into any list, and a changed one out of it or elsewhere. */
  #launchChanged(_id: string): void {
    for (const flight of this.#flights.values()) flight.launchChanged()
    for (const kept of this.#onAnyLaunch) kept.isOver = true
  }

  #forgetAll(): void {
    this.#launchChanged('')
  }

  #forget(kept: KeptAnswer, ids: ReadonlySet<string> | null): void {
    kept.isOver = true
    this.#onAnyLaunch.delete(kept)
    this.#onAnySeats.delete(kept)
    for (const id of ids ?? []) {
      const answers = this.#bySeats.get(id)
      if (answers?.delete(kept) === true && answers.size === 0) this.#bySeats.delete(id)
    }
  }
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha1').update(bytes).digest('base64url')}"`
}
