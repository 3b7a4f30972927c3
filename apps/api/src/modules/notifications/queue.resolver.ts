import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { DeletedPayload } from '../../platform/graphql/deleted-payload.graphql.ts'
import { type Answer, mutate, type Tx } from '../../platform/mutate/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { loadUser, UserType } from '../identity/index.ts'
import {
  NotificationQueueArgs,
  NotificationQueueConnection,
  NotificationQueueItemInput,
  NotificationQueueItemPayload,
  NotificationQueueItemType,
  NotificationStatusType,
} from './queue.graphql.ts'
import { deliveriesOf, listQueue, queueItems, type QueuePage } from './queue.queries.ts'
import { markSent, removeDelivery, retryDelivery } from './queue.service.ts'

/** The queue of mails, as IT operators look after it. */
@Resolver(() => NotificationQueueItemType)
export class NotificationQueueResolver {
  @VisibleTo('IT_OPERATOR')
  @Query(() => NotificationQueueConnection, {
    description: 'Notifications on their way by e-mail, newest first: waiting, sent and given up.',
  })
  notificationQueue(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NotificationQueueArgs) args: NotificationQueueArgs,
  ): Promise<QueuePage> {
    return listQueue(ctx, args, selectionOf(info))
  }

  @VisibleTo('IT_OPERATOR')
  @FieldResolver(() => UserType, { description: 'Who gets it.' })
  recipient(@Root() item: NotificationQueueItemType, @Ctx() ctx: RequestContext): Promise<UserType | null> {
    return loadUser(ctx, item.userId)
  }

  @VisibleTo('IT_OPERATOR')
  @FieldResolver(() => [NotificationStatusType], { description: 'What came of each try, newest last.' })
  deliveries(
    @Root() item: NotificationQueueItemType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly NotificationStatusType[]> {
    return deliveriesOf(ctx, item.id)
  }

  @VisibleTo('IT_OPERATOR')
  @Mutation(() => NotificationQueueItemPayload, {
    description: 'Sends a notification at once that waits or was given up, with all its tries before it.',
  })
  async retryNotification(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NotificationQueueItemInput, { description: 'Which.' }) input: NotificationQueueItemInput,
  ): Promise<NotificationQueueItemPayload> {
    return changed(ctx, await run(ctx, 'retryNotification', input, retryDelivery))
  }

  @VisibleTo('IT_OPERATOR')
  @Mutation(() => NotificationQueueItemPayload, {
    description: 'Takes a notification as sent, because its recipient was told in another way.',
  })
  async markNotificationSent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NotificationQueueItemInput, { description: 'Which.' }) input: NotificationQueueItemInput,
  ): Promise<NotificationQueueItemPayload> {
    return changed(ctx, await run(ctx, 'markNotificationSent', input, markSent))
  }

  @VisibleTo('IT_OPERATOR')
  @Mutation(() => DeletedPayload, {
    description: 'Takes a notification out of the queue: it will not go by e-mail. In the app it stays.',
  })
  async deleteNotification(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NotificationQueueItemInput, { description: 'Which.' }) input: NotificationQueueItemInput,
  ): Promise<DeletedPayload> {
    const { subjectId, errors } = await run(ctx, 'deleteNotification', input, removeDelivery)
    return { deletedId: subjectId, errors }
  }
}

function run(
  ctx: RequestContext,
  operation: string,
  input: NotificationQueueItemInput,
  work: (tx: Tx, id: string) => Promise<string>,
): Promise<Answer> {
  return mutate(ctx, { operation, input }, (tx) => work(tx, input.id.toLowerCase()))
}

async function changed(ctx: RequestContext, { subjectId, errors }: Answer): Promise<NotificationQueueItemPayload> {
  const [item] = subjectId === null ? [] : await queueItems(ctx.database.pool, [subjectId])
  return { item: item ?? null, errors }
}
