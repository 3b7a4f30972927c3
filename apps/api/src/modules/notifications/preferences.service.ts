import DataLoader from 'dataloader'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import { refusal, refuse, refuseAll } from '../../platform/errors/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { type Role, type UserType, usersById } from '../identity/index.ts'
import type { NotificationPreferenceInput, NotificationPreferenceType } from './notification.graphql.ts'
import { userOf } from './notification.queries.ts'
import { CHANNELS, isRequired, typesOf } from './notification.rules.ts'

const AT_ONCE = 50

type Choice = Pick<NotificationPreferenceType, 'type' | 'channel' | 'isEnabled'> & { readonly userId: string }

const CHOICES = Symbol('notification preferences')

/** Every switch that a user has, in the order in which an app shows them. */
export async function preferencesOf(
  ctx: RequestContext,
  { id, role }: Pick<UserType, 'id' | 'role'>,
): Promise<readonly NotificationPreferenceType[]> {
  const loader = perRequest(
    ctx,
    CHOICES,
    ({ database }) =>
      new DataLoader<string, readonly Choice[]>(
        async (ids) => {
          const { rows } = await database.pool.query<Choice>({
            name: 'notification-preferences',
            text: `select user_id as "userId", type, channel, is_enabled as "isEnabled" from notification_preference
                   where user_id = any($1::uuid[])`,
            values: [ids],
          })
          return ids.map((userId) => rows.filter((row) => row.userId === userId))
        },
        { cache: false },
      ),
  )
  const choices = await loader.load(id)
  return typesOf(role).flatMap((type) =>
    CHANNELS.map((channel) => ({
      type,
      channel,
      isRequired: isRequired(role, type),
      isEnabled:
        isRequired(role, type) ||
        (choices.find((choice) => choice.type === type && choice.channel === channel)?.isEnabled ?? true),
    })),
  )
}

/** Sets one's own switches. What must be known cannot be switched off; what the role never gets has no switch. */
export async function updatePreferences(tx: Tx, preferences: readonly NotificationPreferenceInput[]): Promise<string> {
  const userId = userOf(tx)
  if (preferences.length > AT_ONCE) refuse('INVALID_INPUT', `Set up to ${AT_ONCE} switches at once.`, ['preferences'])
  const sql = sqlOf(tx.em)
  const [user] = await sql.query<{ role: Role }>({
    text: 'select role from app_user where id = $1 for no key update',
    values: [userId],
  })
  if (!user) throw new Error('a session without a user')
  refuseAll(preferences.flatMap((one, place) => mistakeOf(user.role, one, place)))
  // Of two settings of one switch the later counts, as it would on the screen.
  const wanted = [...new Map(preferences.map((one) => [`${one.type} ${one.channel}`, one])).values()]
  const changed = await sql.query<Pick<Choice, 'type' | 'channel' | 'isEnabled'>>({
    text: `insert into notification_preference as known (user_id, type, channel, is_enabled, created_at, updated_at)
           select $1, type, channel, is_enabled, $5, $5 from unnest($2::text[], $3::text[], $4::boolean[]) as given (type, channel, is_enabled)
           on conflict (user_id, type, channel) do update set is_enabled = excluded.is_enabled, updated_at = excluded.updated_at
             where known.is_enabled <> excluded.is_enabled
           returning type, channel, is_enabled as "isEnabled"`,
    values: [
      userId,
      wanted.map(({ type }) => type),
      wanted.map(({ channel }) => channel),
      wanted.map(({ isEnabled }) => isEnabled),
      tx.now,
    ],
  })
  if (changed.length > 0) {
    const details = Object.fromEntries(changed.map((one) => [`${one.type} ${one.channel}`, one.isEnabled]))
    tx.record({ entityType: 'User', entityId: userId, action: 'PREFERENCES_UPDATED', details })
  }
  return userId
}

function mistakeOf(role: Role, { type, channel, isEnabled }: NotificationPreferenceInput, place: number) {
  const path = (field: string): string[] => ['preferences', String(place), field]
  if (!typesOf(role).includes(type))
    return [refusal('INVALID_INPUT', `You never get notifications of the type ${type}.`, path('type'))]
  if (isRequired(role, type) && !isEnabled) {
    const how = channel === 'EMAIL' ? 'by e-mail' : 'in the app'
    return [refusal('INVALID_INPUT', `You must know of this: it cannot be switched off ${how}.`, path('isEnabled'))]
  }
  return []
}

/** The user of the session after a change, read anew. */
export async function readUser(ctx: RequestContext, id: string | null): Promise<UserType | null> {
  if (id === null) return null
  const [user] = await usersById(ctx.database, [id])
  return user ?? null
}
