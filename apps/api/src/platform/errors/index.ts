import { GraphQLError } from 'graphql'

/** The codes of refusals, as the contract's `UserErrorCode` lists them. */
export const USER_ERROR_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'EMAIL_TAKEN',
  'INVALID_CREDENTIALS',
  'WEAK_PASSWORD',
  'LINK_EXPIRED',
  'SEATS_UNAVAILABLE',
  'SEAT_LIMIT_EXCEEDED',
  'LAUNCH_NOT_BOOKABLE',
  'PASSENGER_AGE',
  'HOLD_EXPIRED',
  'PAYMENT_DECLINED',
  'PRICE_CHANGED',
  'ALREADY_CANCELLED',
  'IDEMPOTENCY_KEY_REUSED',
  'ROCKET_OUT_OF_RANGE',
  'ROCKET_BUSY',
  'CAPACITY_EXCEEDED',
  'TAX_DATA_MISSING',
  'DATE_IN_PAST',
  'INVALID_TRANSITION',
  'TOO_EARLY',
  'IN_USE',
  'ALREADY_PAID',
  'AMOUNT_EXCEEDS_BALANCE',
] as const

export type UserErrorCode = (typeof USER_ERROR_CODES)[number]

/** A refusal as it stands in a payload's `errors`: plain data, because an Error instance would null the answer. */
export interface UserErrorData {
  readonly code: UserErrorCode
  readonly message: string
  readonly path: readonly string[] | null
  /** Only with SEATS_UNAVAILABLE: how many seats are free now. */
  readonly availableSeats?: number
}

/** Thrown by rules and services when a user asks for what the rules refuse. `mutate` turns it into data. */
export class DomainError extends Error {
  readonly refusals: readonly UserErrorData[]

  constructor(refusals: readonly UserErrorData[]) {
    super(refusals.map(({ code }) => code).join(', '))
    this.name = 'DomainError'
    this.refusals = refusals
  }
}

/** Builds one refusal. `path` names the input field, for example `["passengers", "0", "email"]`. */
export function refusal(code: UserErrorCode, message: string, path: readonly string[] | null = null): UserErrorData {
  return { code, message, path }
}

/** Refuses with one reason. */
export function refuse(code: UserErrorCode, message: string, path: readonly string[] | null = null): never {
  throw new DomainError([refusal(code, message, path)])
}

/** Refuses with several reasons at once, so that a form can show each at its field. */
export function refuseAll(refusals: readonly UserErrorData[]): void {
  if (refusals.length > 0) throw new DomainError(refusals)
}

/** Runs something and turns what it refuses into an answer; faults pass through. */
export async function orRefusals<T>(
  run: () => Promise<T>,
  answer: (refusals: readonly UserErrorData[]) => T,
): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof DomainError) return answer(error.refusals)
    throw error
  }
}

/** Refuses because seats are missing, and says how many are left. */
export function seatsUnavailable(
  message: string,
  availableSeats: number,
  path: readonly string[] | null = null,
): UserErrorData {
  return { code: 'SEATS_UNAVAILABLE', message, path, availableSeats }
}

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'TOO_MANY_REQUESTS'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** A GraphQL error with its code: for what is no refusal a user can act on inside a form. */
export function fault(code: FaultCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

export const unauthenticated = (): GraphQLError => fault('UNAUTHENTICATED', 'Log in to do this.')
export const forbidden = (): GraphQLError => fault('FORBIDDEN', 'Your role may not do this.')
