export { type Admission, Gate, type Operation, type OperationRequest } from './gate.ts'
export { refused } from './limits.ts'
export type { Prepared } from './prepared.ts'
export { readRegisteredOperations, type RegisteredOperations } from './registered.ts'
