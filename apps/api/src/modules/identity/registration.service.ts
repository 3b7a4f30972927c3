import { UniqueConstraintViolationException } from '@mikro-orm/core'
import type { RequestContext } from '../../platform/context/index.ts'
import { newId } from '../../platform/ids/index.ts'
import type { Answer, Tx } from '../../platform/mutate/index.ts'
import { refused } from './answers.ts'
import { emailTaken } from './identity.errors.ts'
import { accountEvent } from './identity.events.ts'
import type { IdentitySettings } from './identity.settings.ts'
import {
  checkAgency,
  checkTraveler,
  type AgencyRegistration,
  type TravelerRegistration,
} from './input/registration.check.ts'
import { hashPassword } from './passwords/hash.ts'
import { Agency, Traveler } from './profiles.entity.ts'
import { signIn } from './sign-in.ts'
import { addressClaim, countTry } from './throttle/index.ts'
import { type Role, User } from './user.entity.ts'

/** Opens a traveler's account, logs in, and has the address verified (SPEC rules 1, 3). @throws TOO_MANY_REQUESTS */
export async function registerTraveler(
  ctx: RequestContext,
  settings: IdentitySettings,
  input: TravelerRegistration,
): Promise<Answer> {
  return register(ctx, settings, async () => {
    const { email, password, ...profile } = await checkTraveler(ctx.database, input)
    const passwordHash = await hashPassword(password)
    const name = `${profile.firstName} ${profile.lastName}`
    return signIn(ctx, settings, entrant('TRAVELER', 'registerTraveler'), async (tx) => {
      const userId = await openAccount(tx, { email, passwordHash, name, role: 'TRAVELER' })
      tx.em.create(Traveler, { ...profile, userId, address: null, emergencyContact: null, travelPreferences: null })
      tx.emit(accountEvent('travelerRegistered', userId, 'Traveler'))
    })
  })
}

/** Opens an agency's account, logs in, and has the address verified (SPEC rules 1, 3). @throws TOO_MANY_REQUESTS */
export async function registerAgency(
  ctx: RequestContext,
  settings: IdentitySettings,
  input: AgencyRegistration,
): Promise<Answer> {
  return register(ctx, settings, async () => {
    const { email, password, ...profile } = await checkAgency(ctx.database, input)
    const passwordHash = await hashPassword(password)
    return signIn(ctx, settings, entrant('AGENCY', 'registerAgency'), async (tx) => {
      const userId = await openAccount(tx, { email, passwordHash, name: profile.companyName, role: 'AGENCY' })
      tx.em.create(Agency, { ...profile, userId })
      tx.emit(accountEvent('agencyRegistered', userId, 'Agency'))
    })
  })
}

const entrant = (audience: 'TRAVELER' | 'AGENCY', operation: string) => ({ userId: newId(), audience, operation })

async function register(ctx: RequestContext, settings: IdentitySettings, work: () => Promise<Answer>): Promise<Answer> {
  await countTry(ctx.database, [addressClaim('register', ctx.address, settings.rateLimits)])
  return refused(work)
}

interface NewUser {
  readonly email: string
  readonly passwordHash: string
  readonly name: string
  readonly role: Role
}

/** Writes the user, whose id is the actor's. Of two with one address at the same moment the second is refused. */
async function openAccount(tx: Tx, user: NewUser): Promise<string> {
  const id = tx.actor.userId ?? newId()
  tx.em.create(User, { id, ...user, emailVerifiedAt: null, disabledAt: null })
  try {
    await tx.em.flush()
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw emailTaken()
    throw error
  }
  tx.record({ entityType: 'User', entityId: id, action: 'REGISTERED', details: { role: user.role } })
  tx.emit(accountEvent('verificationRequested', id))
  return id
}
