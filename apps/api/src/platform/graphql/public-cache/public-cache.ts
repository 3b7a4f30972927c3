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
import { Changes } from './changes.ts'
import { Doorkeeper } from './doorkeeper.ts'
import { Flight } from './flight.ts'
import { KeptAnswer } from './kept-answer.ts'
import type { PublicRoot } from './public-operation.ts'
import { type ShownIds, shownIds } from './shown-ids.ts'

/** Whatever the feed tells or does not, nobody sees an answer older than this. */
const MAX_AGE_MS = 1000
const MAX_ANSWERS = 2000
const REMEMBERED_REQUESTS = 16_384
/** More launches than change within an answer's life; should there be more, answers are made anew. */
const MAX_CHANGES = 10_000
/** A request that is longer has no place among the keys. */
const MAX_KEY = 4096

/** Keeps public answers for a moment, until the feed tells that something they show has changed. */
export class PublicCache {
  readonly #feed: Feed
  readonly #schema: GraphQLSchema
  readonly #changes = new Changes(MAX_CHANGES)
  readonly #byRequest = new Lru<string, KeptAnswer>(MAX_ANSWERS)
  readonly #doorkeeper = new Doorkeeper(REMEMBERED_REQUESTS)
  readonly #flights = new Map<string, Flight>()
  readonly #shown = new WeakMap<DocumentNode, Map<string | null, ShownIds>>()
  readonly #stop: readonly (() => void)[]

  constructor(schema: GraphQLSchema, feed: Feed) {
    this.#schema = schema
    this.#feed = feed
    this.#stop = [
      feed.subscribe('launchSeats', (id) => this.#changes.seats(id)),
      feed.subscribe('launch', () => this.#changes.anyLaunch()),
      feed.onGap(() => this.#changes.anyLaunch()),
    ]
  }

  /** A kept answer to exactly this request, by its body or address. */
  get(request: string): KeptAnswer | undefined {
    const kept = this.#byRequest.get(request)
    if (kept === undefined || performance.now() - kept.madeAt > MAX_AGE_MS || !this.#feed.isConnected())
      return undefined
    return this.#isTrue(kept) ? kept : undefined
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
    // Something changed since it began: who asks now needs a newer answer.
    if (flight === undefined || flight.moment !== this.#changes.now) {
      flight = new Flight(execute, this.#changes.now)
      this.#flights.set(key, flight)
    }
    const landed = flight
    flight.answer ??= this.#land(key, landed, operation, roots)
    const kept = await flight.answer
    const isWanted = request.length <= MAX_KEY && this.#doorkeeper.knows(request)
    if (isWanted && this.#isTrue(kept) && this.#feed.isConnected()) this.#byRequest.set(request, kept)
    return kept
  }

  close(): void {
    for (const stop of this.#stop) stop()
  }

  async #land(key: string, flight: Flight, operation: Operation, roots: readonly PublicRoot[]): Promise<KeptAnswer> {
    try {
      const result = await flight.result
      return new KeptAnswer(result, flight, (data) =>
        this.#seatsDecide(operation, roots) ? null : this.#shownBy(operation)(data),
      )
    } finally {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    }
  }

  #isTrue(kept: KeptAnswer): boolean {
    if (kept.trueAt === null) return false
    const isTrue = !this.#changes.concern(kept, kept.trueAt)
    kept.trueAt = isTrue ? this.#changes.now : null
    return isTrue
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
}
