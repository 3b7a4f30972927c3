import type { Actor, RequestContext } from '../../platform/context/index.ts'
import { refuse, unauthenticated } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'

/** What is known of a booking when somebody's right to it is asked. */
export interface BookingSubject {
  readonly travelerId: string
  readonly agencyId: string
}

type Action = 'read' | 'cancel' | 'pay' | 'correct'

const isOwn = (actor: Actor, booking: BookingSubject) =>
  actor.audience === 'TRAVELER' && actor.userId === booking.travelerId
const isOfOwnLaunch = (actor: Actor, booking: BookingSubject) =>
  actor.audience === 'AGENCY' && actor.userId === booking.agencyId
const isService = (actor: Actor) => actor.audience === 'CUSTOMER_SERVICE'
const isOffice = (actor: Actor) =>
  isService(actor) || actor.audience === 'FINANCIAL_OPERATOR' || actor.audience === 'OPERATIONS_MANAGER'

/** Whose booking it is, and who acts on behalf of whom (SPEC section 4): one line an action. */
const RULES: Record<Action, (actor: Actor, booking: BookingSubject) => boolean> = {
  read: (actor, booking) => isOwn(actor, booking) || isOfOwnLaunch(actor, booking) || isOffice(actor),
  cancel: (actor, booking) => isOwn(actor, booking) || isService(actor),
  pay: (actor, booking) => isOwn(actor, booking) || isService(actor),
  correct: (actor, booking) => isOwn(actor, booking) || isService(actor),
}

/** Whether an actor may do something with a booking. What may not be read answers as if it did not exist. */
export function can(actor: Actor, action: Action, booking: BookingSubject): boolean {
  return RULES[action](actor, booking)
}

/** Who is to have the seats: the traveler who asks, or the one that customer service names. */
export async function bookerOf(ctx: RequestContext, travelerId: string | null | undefined): Promise<string> {
  const { audience, userId } = ctx.actor
  if (userId === null) throw unauthenticated()
  if (audience === 'TRAVELER') {
    if (travelerId && travelerId !== userId) refuse('NOT_FOUND', 'There is no such traveler.', ['travelerId'])
    return userId
  }
  if (!travelerId) return refuse('INVALID_INPUT', 'Say for which traveler you book.', ['travelerId'])
  const { rowCount } = await ctx.database.pool.query({
    name: 'traveler-exists',
    text: 'select 1 from traveler where user_id = $1',
    values: [isId(travelerId) ? travelerId : null],
  })
  return rowCount === 1 ? travelerId : refuse('NOT_FOUND', 'There is no such traveler.', ['travelerId'])
}
