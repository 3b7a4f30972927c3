import type { RequestContext } from '../../platform/context/index.ts'
import { checkIdempotencyKey } from '../../platform/check/index.ts'
import type { Answer } from '../../platform/mutate/index.ts'
import { type CardDesk, payByCard } from '../finance/index.ts'
import type { PayBookingInput } from './booking.inputs.ts'
import { can } from './booking.policy.ts'
import { findBooking } from './booking.queries.ts'
import { refusal } from '../../platform/errors/index.ts'

/** Pays an unpaid booking by card (SPEC rule 11). The answer's subject is the invoice. */
export async function payBooking(ctx: RequestContext, desk: CardDesk, input: PayBookingInput): Promise<Answer> {
  const idempotencyKey = checkIdempotencyKey(input.idempotencyKey)
  const booking = await findBooking(ctx, { id: input.bookingId })
  // The office reads all bookings; whoever may read but not pay is told so as if there were none.
  if (!booking || !can(ctx.actor, 'pay', { travelerId: booking.travelerId, agencyId: '' })) {
    return { subjectId: null, errors: [refusal('NOT_FOUND', 'There is no such booking.', ['bookingId'])] }
  }
  const payment = {
    invoiceId: booking.invoiceId,
    token: input.payment.token,
    idempotencyKey,
    operation: 'payBooking',
    path: ['bookingId'],
  }
  return payByCard(ctx, desk, payment)
}
