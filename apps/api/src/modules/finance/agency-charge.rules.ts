/** What an agency pays for a launch that it aborted, in cents (SPEC rule 15). */
export const ABORT_CHARGE = 100_000n

/** Days that an agency has to pay (SPEC rule 15). */
export const DAYS_TO_PAY = 30

/** The platform's share of a launch's net revenue, in cents: 1 %, of a reliable agency 0.8 %, half cents up (rule 15). */
export function feeOf(netRevenueCents: bigint, isReliable: boolean): bigint {
  return (netRevenueCents * (isReliable ? 8n : 10n) + 500n) / 1000n
}
