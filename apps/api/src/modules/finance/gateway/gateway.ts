/** A charge as it is asked for. The token stands for a card; it is passed on and neither kept nor logged. */
export interface ChargeRequest {
  /** Our idempotency key: the same key is the same charge, however often it is asked for. */
  readonly key: string
  readonly amountCents: bigint
  readonly token: string
}

/** What the gateway answered to a charge. */
export type ChargeResult =
  | { readonly state: 'captured'; readonly reference: string }
  | { readonly state: 'declined'; readonly reason: string }

export interface RefundRequest {
  /** Our idempotency key: the same key is the same refund. */
  readonly key: string
  /** The gateway's name of the charge whose money goes back. */
  readonly chargeReference: string
  readonly amountCents: bigint
}

/** A capture as the gateway lists it. */
export interface Capture {
  readonly key: string
  readonly reference: string
  readonly amountCents: bigint
  readonly refundedCents: bigint
}

/** Moves money on cards (SPEC rule 18). Never called inside a transaction: it may take seconds or not answer. */
export interface PaymentGateway {
  /** @throws GatewayTimeout when the outcome is unknown: the money may have been taken */
  charge(request: ChargeRequest): Promise<ChargeResult>
  /** What became of a charge; null when the gateway never heard of it. */
  find(key: string): Promise<ChargeResult | null>
  /** @throws GatewayTimeout when the outcome is unknown; ask again with the same key */
  refund(request: RefundRequest): Promise<{ readonly reference: string }>
  /** Captures of a span of time, oldest first, `after` a reference, at most `limit`. */
  captures(span: CaptureSpan): Promise<readonly Capture[]>
  close(): Promise<void>
}

export interface CaptureSpan {
  readonly from: Date
  readonly to: Date
  /** The reference of the last capture of the page before. */
  readonly after: string | null
  readonly limit: number
}

/** The gateway did not answer in time. Whether it acted is unknown until it is asked. */
export class GatewayTimeout extends Error {
  constructor() {
    super('the payment gateway did not answer in time')
    this.name = 'GatewayTimeout'
  }
}
