import DataLoader from 'dataloader'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import type { Database } from '../../platform/db/index.ts'
import type { TravelerType } from './traveler.graphql.ts'
import type { UserType } from './user.graphql.ts'

/** The GraphQL type `Agency` as a JSON expression, for statements that join `agency` under that alias; no tax data. */
export function agencyJson(alias: string): string {
  return `json_build_object('id', ${alias}.user_id, 'companyName', ${alias}.company_name, 'description', ${alias}.description,
    'contactPerson', ${alias}.contact_person, 'contactEmail', ${alias}.contact_email, 'contactPhone', ${alias}.contact_phone)`
}

/** The GraphQL type `Traveler` as a JSON expression, for statements that join `traveler` under that alias. */
export function travelerJson(alias: string): string {
  return `json_build_object('id', ${alias}.user_id, 'firstName', ${alias}.first_name, 'lastName', ${alias}.last_name,
    'dateOfBirth', ${alias}.date_of_birth, 'contactPhone', ${alias}.contact_phone, 'address', ${alias}.address,
    'emergencyContact', ${alias}.emergency_contact, 'travelPreferences', ${alias}.travel_preferences)`
}

const USERS = {
  name: 'users-by-id',
  text: `select u.id, u.email, u.name, u.role, u.email_verified_at as "emailVerifiedAt", u.disabled_at as "disabledAt",
      u.created_at as "createdAt", u.updated_at as "updatedAt",
      case when t.user_id is not null then ${travelerJson('t')} end as traveler,
      case when a.user_id is not null then ${agencyJson('a')} end as agency,
      case when e.user_id is not null then json_build_object('id', e.user_id, 'firstName', e.first_name,
        'lastName', e.last_name, 'position', e.position, 'department', e.department,
        'contactEmail', e.contact_email, 'contactPhone', e.contact_phone) end as employee
    from app_user u
      left join traveler t on t.user_id = u.id
      left join agency a on a.user_id = u.id
      left join employee e on e.user_id = u.id
    where u.id = any($1::uuid[])`,
}

/** Users with their profiles, in the order of the ids; null where there is none. */
export async function usersById(database: Database, ids: readonly string[]): Promise<(UserType | null)[]> {
  const { rows } = await database.pool.query<UserType>({ ...USERS, values: [ids] })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

const USER_LOADER = Symbol('users')

/** A user with their profile, batched within the request. Whether the actor may see it is the caller's to know. */
export function loadUser(ctx: RequestContext, id: string): Promise<UserType | null> {
  const loader = perRequest(
    ctx,
    USER_LOADER,
    () => new DataLoader((ids: readonly string[]) => usersById(ctx.database, ids)),
  )
  return loader.load(id)
}

/** A user after a command, read anew: what this request read before may be out of date. */
export function reloadUser(ctx: RequestContext, id: string | null): Promise<UserType | null> {
  ctx.loaders.delete(USER_LOADER)
  return id === null ? Promise.resolve(null) : loadUser(ctx, id)
}

/** A traveler's profile, batched within the request; null when there is none. */
export async function loadTraveler(ctx: RequestContext, id: string): Promise<TravelerType | null> {
  return (await loadUser(ctx, id))?.traveler ?? null
}
