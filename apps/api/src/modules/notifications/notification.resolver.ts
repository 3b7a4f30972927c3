import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { EVERYONE, MEMBERS, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { mutate } from '../../platform/mutate/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { AcknowledgedPayload, UserPayload, UserType } from '../identity/index.ts'
import {
  MarkNotificationsReadInput,
  NotificationConnection,
  NotificationPreferenceType,
  UpdateNotificationPreferencesInput,
} from './notification.graphql.ts'
import { listNotifications, type NotificationPage, unreadOf } from './notification.queries.ts'
import { preferencesOf, readUser, updatePreferences } from './preferences.service.ts'
import { markRead } from './read.service.ts'

/** What a user is told, and what they want to be told. */
@Resolver(() => UserType)
export class NotificationResolver {
  @VisibleTo(...MEMBERS)
  @Query(() => NotificationConnection, { description: 'One’s own notifications in the app, newest first.' })
  notifications(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'Only what follows this cursor.' }) after: string | null,
    @Arg('unreadOnly', () => Boolean, { nullable: true, defaultValue: false, description: 'Only unread ones.' })
    unreadOnly: boolean | null,
  ): Promise<NotificationPage> {
    return listNotifications(ctx, { first, after, unreadOnly: unreadOnly ?? false }, selectionOf(info))
  }

  @ViewerDependent()
  // Nobody reaches a user without a session, but for the one who has just logged in.
  @VisibleTo(...EVERYONE)
  @FieldResolver(() => Int, { description: 'Notifications not yet read in the app; 0 for somebody else’s account.' })
  unreadNotifications(@Root() user: UserType, @Ctx() ctx: RequestContext): Promise<number> | number {
    return user.id === ctx.actor.userId ? unreadOf(ctx, user.id) : 0
  }

  @VisibleTo(...MEMBERS)
  @FieldResolver(() => [NotificationPreferenceType], {
    description: 'What the user wants to be told, and how; none for somebody else’s account.',
  })
  notificationPreferences(
    @Root() user: UserType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly NotificationPreferenceType[]> | readonly NotificationPreferenceType[] {
    return user.id === ctx.actor.userId ? preferencesOf(ctx, user) : []
  }

  @VisibleTo(...MEMBERS)
  @Mutation(() => AcknowledgedPayload, { description: 'Marks notifications of one’s own as read.' })
  async markNotificationsRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' }) input: MarkNotificationsReadInput,
  ): Promise<AcknowledgedPayload> {
    const { errors } = await mutate(ctx, { operation: 'markNotificationsRead', input }, (tx) =>
      markRead(tx, input.notificationIds ?? null),
    )
    return { ok: errors.length === 0, errors }
  }

  @VisibleTo(...MEMBERS)
  @Mutation(() => UserPayload, { description: 'Sets what one wants to be told, and how.' })
  async updateNotificationPreferences(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateNotificationPreferencesInput, { description: 'The switches.' })
    input: UpdateNotificationPreferencesInput,
  ): Promise<UserPayload> {
    const { subjectId, errors } = await mutate(ctx, { operation: 'updateNotificationPreferences', input }, (tx) =>
      updatePreferences(tx, input.preferences),
    )
    return { user: await readUser(ctx, subjectId), errors }
  }
}
