import type { GraphQLError, GraphQLSchema, OperationTypeNode } from 'graphql'
import { authoriser } from '../../access/index.ts'
import { fault } from '../../errors/index.ts'
import { sha256 } from '../../ids/index.ts'
import { Lru } from '../lru.ts'
import type { Caller } from '../settings.ts'
import type { Variables } from './cost.ts'
import { maxDepth, refused, tooCostly, tooLarge } from './limits.ts'
import { type Preparation, type Prepared, prepare } from './prepared.ts'
import type { RegisteredOperations } from './registered.ts'

/** An operation as a client asks for it: by its text, or by the hash of a registered or known text. */
export interface OperationRequest {
  readonly query: string | null
  readonly hash: string | null
  readonly operationName: string | null
  readonly variables: Variables
}

/** An operation that its caller may run. */
export interface Operation {
  readonly prepared: Prepared
  readonly kind: OperationTypeNode
  readonly operationName: string | null
  readonly variables: Variables
}

export type Admission =
  | { readonly operation: Operation; readonly errors?: never }
  | { readonly operation?: never; readonly errors: readonly GraphQLError[] }

const SEEN_DOCUMENTS = 500

/** Lets in what may run, for HTTP and WebSocket alike: known, valid, within the limits and the caller's rights. */
export class Gate {
  readonly #preparation: Preparation
  readonly #registered: RegisteredOperations
  readonly #onlyRegistered: boolean
  readonly #known = new Map<string, Prepared>()
  readonly #seen = new Lru<string, Prepared>(SEEN_DOCUMENTS)
  readonly #byHash = new Lru<string, Prepared>(SEEN_DOCUMENTS * 2)

  constructor(schema: GraphQLSchema, registered: RegisteredOperations, onlyRegistered: boolean) {
    this.#preparation = { schema, authorise: authoriser(schema) }
    this.#registered = registered
    this.#onlyRegistered = onlyRegistered
  }

  /** Admits a request, or says in safe words why not. Repeated requests cost a few look-ups. */
  admit(request: OperationRequest, caller: Caller): Admission {
    const prepared = this.#prepared(request)
    if ('errors' in prepared) return { errors: prepared.errors }
    return this.#check(prepared, request, caller)
  }

  /** A document that was admitted lately. */
  byHash(hash: string): Prepared | undefined {
    return this.#byHash.get(hash)
  }

  #check(prepared: Prepared, request: OperationRequest, { actor, app }: Caller): Admission {
    const large = tooLarge(prepared.size, maxDepth(app, actor.audience))
    if (large !== null) return { errors: [large] }
    const errors = prepared.errorsFor(actor.audience)
    if (errors.length > 0) return { errors }
    const { operationName, variables } = request
    const node = prepared.operations.get(operationName)
    if (node === undefined)
      return {
        errors: [
          refused(operationName === null ? 'Say which operation to run.' : 'There is no operation of that name.'),
        ],
      }
    const costly = prepared.size.onlySchema ? null : tooCostly(prepared.costOf(operationName, variables))
    if (costly !== null) return { errors: [costly] }
    return { operation: { prepared, kind: node.operation, operationName, variables } }
  }

  #prepared({ query, hash }: OperationRequest): Prepared | { errors: readonly GraphQLError[] } {
    const text = query ?? (hash === null ? undefined : (this.#registered.get(hash) ?? this.#byHash.get(hash)?.text))
    if (text === undefined)
      return { errors: [hash === null ? refused('The request holds no operation.') : unknownHash()] }
    const known = this.#known.get(text) ?? this.#seen.get(text)
    if (known !== undefined) return hash === null || hash === known.hash ? known : { errors: [wrongHash()] }
    const actual = sha256(text)
    if (hash !== null && hash !== actual) return { errors: [wrongHash()] }
    return this.#prepare(text, actual)
  }

  #prepare(text: string, hash: string): Prepared | { errors: readonly GraphQLError[] } {
    const registered = this.#registered.has(hash)
    if (this.#onlyRegistered && !registered)
      return { errors: [refused('This server runs only the operations of its own apps.')] }
    try {
      const prepared = prepare(text, hash, registered, this.#preparation)
      if (registered) this.#known.set(text, prepared)
      else this.#seen.set(text, prepared)
      this.#byHash.set(hash, prepared)
      return prepared
    } catch (error) {
      return { errors: [error as GraphQLError] }
    }
  }
}

/** Apollo's clients know this message and code, and send the text after it. */
function unknownHash(): GraphQLError {
  const error = fault('BAD_USER_INPUT', 'PersistedQueryNotFound')
  error.extensions['code'] = 'PERSISTED_QUERY_NOT_FOUND'
  return error
}

function wrongHash(): GraphQLError {
  return refused('The hash does not belong to the operation’s text.')
}
