import type { GraphQLError } from 'graphql'
import { isFitForText, type OperationRequest, refused, unfitText } from './documents/index.ts'

type Read = { readonly request: OperationRequest; readonly error?: never } | { readonly error: GraphQLError }

/** Reads an operation from a JSON body or a WebSocket's payload. */
export function readOperation(body: unknown): Read {
  if (Array.isArray(body)) return { error: refused('Send one operation at a time.') }
  if (!isRecord(body)) return { error: refused('Send an object with `query` or `documentId`.') }
  const { query, documentId, operationName, variables, extensions } = body
  if (!isTextOrNone(query)) return { error: refused('`query` is no text.') }
  if (!isTextOrNone(operationName)) return { error: refused('`operationName` is no text.') }
  if (!isRecordOrNone(variables)) return { error: refused('`variables` is no object.') }
  if (!isRecordOrNone(extensions)) return { error: refused('`extensions` is no object.') }
  if (isTooDeep(variables)) return { error: refused('`variables` is nested too deeply.') }
  if (!isFitForText(variables)) return { error: unfitText() }
  const hash = hashOf(documentId, extensions)
  if (hash === undefined) return { error: refused('The operation’s hash is no SHA-256 in hexadecimal.') }
  return { request: { query: query || null, hash, operationName: operationName || null, variables: variables ?? {} } }
}

/** Reads an operation from the parameters of a GET request. */
export function readParameters(parameters: URLSearchParams): Read {
  const body: Record<string, unknown> = {}
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    const values = parameters.getAll(name)
    if (values.length > 1) return { error: refused(`\`${name}\` stands more than once.`) }
    const [value] = values
    if (value === undefined) continue
    try {
      body[name] = name === 'variables' || name === 'extensions' ? (JSON.parse(value) as unknown) : value
    } catch {
      return { error: refused(`\`${name}\` is no JSON.`) }
    }
  }
  return readOperation(body)
}

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/

/** From `documentId` or Apollo's persisted-query extension; null when there is none, undefined when it is wrong. */
function hashOf(
  documentId: unknown,
  extensions: Record<string, unknown> | null | undefined,
): string | null | undefined {
  const persisted = extensions?.['persistedQuery']
  const given = documentId ?? (isRecord(persisted) ? persisted['sha256Hash'] : null)
  if (given === null || given === undefined) return null
  return typeof given === 'string' ? HASH.exec(given)?.[1] : undefined
}

/** Deeper values could make those who walk them run out of stack. */
const MAX_DEPTH = 32

function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth > MAX_DEPTH || Object.values(value).some((inner) => isTooDeep(inner, depth + 1))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRecordOrNone(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === null || value === undefined || isRecord(value)
}

function isTextOrNone(value: unknown): value is string | null | undefined {
  return value === null || value === undefined || typeof value === 'string'
}
