import { LockMode } from '@mikro-orm/core'
import { refuse, unauthenticated } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { notFound } from './identity.errors.ts'
import { accountEvent, agencyRenamed } from './identity.events.ts'
import { can } from './identity.policy.ts'
import {
  type AgencyUpdate,
  checkAgencyUpdate,
  checkTravelerUpdate,
  type TravelerUpdate,
} from './input/profile.check.ts'
import { changesOf } from './profile-changes.rules.ts'
import { Agency, Traveler } from './profiles.entity.ts'
import { User } from './user.entity.ts'

const LOCK = { lockMode: LockMode.PESSIMISTIC_WRITE } as const
/** A company's own affairs; who stands for it, and how to reach them, is personal. */
const SHOWN_OF_AGENCY = ['companyName', 'description', 'legalName', 'legalAddress'] as const

/** Changes the actor's own profile as a traveler, and the name they are shown by. */
export async function updateTravelerProfile(tx: Tx, input: TravelerUpdate): Promise<string> {
  const { userId } = tx.actor
  if (userId === null) throw unauthenticated()
  const checked = checkTravelerUpdate(input)
  const traveler = await tx.em.findOneOrFail(Traveler, { userId }, LOCK)
  const details = changesOf(traveler, checked, [])
  if (details === null) return userId
  tx.em.assign(traveler, checked)
  await rename(tx, userId, `${traveler.firstName} ${traveler.lastName}`)
  tx.record({ entityType: 'Traveler', entityId: userId, action: 'PROFILE_UPDATED', details })
  tx.emit(accountEvent('travelerProfileUpdated', userId, 'Traveler'))
  return userId
}

/** Changes the profile of the actor's own agency, or of the named one for those who look after agencies. */
export async function updateAgencyProfile(
  tx: Tx,
  input: AgencyUpdate & { readonly agencyId?: string | null | undefined },
): Promise<string> {
  const agencyId = input.agencyId ?? ownAgency(tx)
  if (!isId(agencyId) || !can(tx.actor, 'editAgency', agencyId)) throw notFound('agency', 'agencyId')
  const { agencyId: _, ...update } = input
  const checked = checkAgencyUpdate(update)
  const agency = await tx.em.findOne(Agency, { userId: agencyId }, LOCK)
  if (agency === null) throw notFound('agency', 'agencyId')
  const details = changesOf(agency, checked, SHOWN_OF_AGENCY)
  if (details === null) return agencyId
  tx.em.assign(agency, checked)
  const { companyName } = agency
  if (checked.companyName !== undefined) {
    await rename(tx, agencyId, companyName)
    await agencyRenamed.announce(tx, { agencyId, companyName })
  }
  tx.record({ entityType: 'Agency', entityId: agencyId, action: 'PROFILE_UPDATED', details })
  tx.emit(accountEvent('agencyProfileUpdated', agencyId, 'Agency'))
  return agencyId
}

function ownAgency(tx: Tx): string {
  if (tx.actor.audience === 'AGENCY' && tx.actor.userId !== null) return tx.actor.userId
  return refuse('INVALID_INPUT', 'Say which agency.', ['agencyId'])
}

/** Keeps the name that a user is shown by in step with the profile. */
async function rename(tx: Tx, userId: string, name: string): Promise<void> {
  const user = await tx.em.findOneOrFail(User, { id: userId })
  user.name = name
}
