import './masking.ts'

export { createCache } from './cache.ts'
export { createClient, type AstroClient, type ClientOptions } from './client.ts'
export { createConnectionStatus, type ConnectionState, type ConnectionStatus } from './connection-status.ts'
export { documentIdOf } from './documents.ts'
export { createEmitter, type Emitter } from './emitter.ts'
export { faultOf, type Fault, type FaultCode } from './faults.ts'
export { newIdempotencyKey } from './idempotency.ts'
export {
  GraphqlProvider,
  useAstroClient,
  useConnectionState,
  useSessionLost,
  useViewer,
  type ViewerResult,
} from './react.tsx'
export { applyRefusals, fieldOf, hasRefusal, type Refusal } from './refusals.ts'
export { useSeatChanges } from './live-seats.ts'
export type { SeatState } from './seats.ts'
