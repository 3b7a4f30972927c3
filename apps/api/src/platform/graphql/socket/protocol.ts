/** The subprotocol of graphql-ws: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
export const PROTOCOL = 'graphql-transport-ws'

/** Why a socket is closed. Those from 4400 on are the protocol's; clients do not come back after most of them. */
export const CLOSE = {
  goingAway: [1001, 'Going away'],
  internalError: [1011, 'Internal error'],
  tryAgainLater: [1013, 'Too many sockets'],
  badRequest: [4400, 'Invalid message received'],
  unauthorized: [4401, 'Unauthorized'],
  sessionEnded: [4403, 'Session ended'],
  notAcceptable: [4406, 'Subprotocol not acceptable'],
  initTimeout: [4408, 'Connection initialisation timeout'],
  tooManyInits: [4429, 'Too many initialisation requests'],
  tooManyMessages: [4429, 'Too many messages'],
} as const satisfies Record<string, readonly [number, string]>

export type CloseReason = (typeof CLOSE)[keyof typeof CLOSE] | readonly [4409, string]

type Payload = Readonly<Record<string, unknown>>

export type ClientMessage =
  | { readonly type: 'connection_init'; readonly payload: Payload }
  | { readonly type: 'ping' | 'pong'; readonly payload: Payload | undefined }
  | { readonly type: 'subscribe'; readonly id: string; readonly payload: Payload }
  | { readonly type: 'complete'; readonly id: string }

/** Reads a client's message; null when it breaks the protocol. */
export function readMessage(text: string): ClientMessage | null {
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(message)) return null
  const { type, id, payload } = message
  switch (type) {
    case 'connection_init':
      return isRecord(payload ?? {}) ? { type, payload: (payload ?? {}) as Payload } : null
    case 'ping':
    case 'pong':
      return payload === undefined || payload === null || isRecord(payload)
        ? { type, payload: payload ?? undefined }
        : null
    case 'subscribe':
      return isId(id) && isRecord(payload) ? { type, id, payload } : null
    case 'complete':
      return isId(id) ? { type, id } : null
    default:
      return null
  }
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= 128
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
