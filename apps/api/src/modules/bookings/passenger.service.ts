import { InputCheck } from '../../platform/check/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { DomainError, refuse } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { type Answer, type Tx, mutate } from '../../platform/mutate/index.ts'
import { Launch } from '../launches/index.ts'
import { Booking, Passenger } from './booking.entity.ts'
import type { UpdatePassengerInput } from './booking.inputs.ts'
import { can } from './booking.policy.ts'
import { mayFly } from './booking.rules.ts'
import { ageRefusal } from './seating/plan.ts'

/** Corrects who flies, also on a sold-out launch: nobody's seat changes (SPEC rule 10). The subject is the booking. */
export function updatePassenger(ctx: RequestContext, input: UpdatePassengerInput): Promise<Answer> {
  return mutate(ctx, { operation: 'updatePassenger', input }, (tx) => correct(tx, input))
}

async function correct(tx: Tx, input: UpdatePassengerInput): Promise<string> {
  const { passenger, booking, launch } = await loadCorrectable(tx, input.passengerId)
  const changes = checkChanges(input, tx.now)
  if (changes.dateOfBirth && !mayFly(changes.dateOfBirth, launch.launchDate))
    throw new DomainError([ageRefusal(['dateOfBirth'])])
  const changed = (Object.keys(changes) as (keyof Changes)[]).filter((field) => changes[field] !== passenger[field])
  if (changed.length === 0) return booking.id
  tx.em.assign(passenger, changes)
  // Which fields, not what stood in them: the log is kept for ever, and a correction may be somebody's right to be forgotten.
  tx.record({
    entityType: 'Passenger',
    entityId: passenger.id,
    action: 'CORRECTED',
    details: { bookingId: booking.id, fields: changed },
  })
  tx.emit({
    event: 'passengerCorrected',
    entityType: 'Booking',
    entityId: booking.id,
    data: { passengerId: passenger.id },
  })
  return booking.id
}

async function loadCorrectable(
  tx: Tx,
  passengerId: string,
): Promise<{ passenger: Passenger; booking: Booking; launch: Launch }> {
  const passenger = isId(passengerId) ? await tx.em.findOne(Passenger, { id: passengerId }, { lockMode: 4 }) : null
  const booking = passenger && (await tx.em.findOne(Booking, { id: passenger.bookingId }))
  const launch = booking && (await tx.em.findOne(Launch, { id: booking.launchId }))
  if (!launch || !can(tx.actor, 'correct', { travelerId: booking.travelerId, agencyId: launch.agencyId })) {
    return refuse('NOT_FOUND', 'There is no such passenger.', ['passengerId'])
  }
  if (passenger.cancelledAt !== null) refuse('ALREADY_CANCELLED', 'This passenger has been cancelled.', ['passengerId'])
  if (booking.status !== 'CONFIRMED')
    refuse('INVALID_TRANSITION', 'The launch is over; its passengers can no longer be corrected.', ['passengerId'])
  return { passenger, booking, launch }
}

type Changes = Partial<Pick<Passenger, 'fullName' | 'email' | 'phone' | 'dateOfBirth'>>

function checkChanges(input: UpdatePassengerInput, now: Date): Changes {
  const check = new InputCheck()
  const changes: Changes = {}
  if (typeof input.fullName === 'string')
    changes.fullName = check.line(input.fullName, ['fullName'], { what: 'The name' })
  if (typeof input.email === 'string') changes.email = check.email(input.email, ['email'])
  if (input.phone !== undefined) changes.phone = check.phone(input.phone, ['phone'])
  if (typeof input.dateOfBirth === 'string')
    changes.dateOfBirth = check.birthday(input.dateOfBirth, ['dateOfBirth'], now)
  check.done()
  return changes
}
