import type { PaymentGateway } from './gateway/index.ts'

/** What charging cards needs from the composition. */
export interface CardDesk {
  readonly gateway: PaymentGateway
  /** How long the gateway may take to answer, in milliseconds. */
  readonly gatewayTimeoutMs: number
}

/** How long whoever asked the gateway is waited for, in milliseconds, before a duplicate request takes over. */
export const leaseOf = (desk: CardDesk): number => desk.gatewayTimeoutMs + 3000
