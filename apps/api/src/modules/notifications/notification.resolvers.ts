import { NotificationResolver } from './notification.resolver.ts'
import { NotificationSubscription } from './notification.subscription.ts'
import { NotificationQueueResolver } from './queue.resolver.ts'
import { NotificationQueueSubscription } from './queue.subscription.ts'

/** This module's resolvers. */
export const notificationResolvers = [
  NotificationResolver,
  NotificationSubscription,
  NotificationQueueResolver,
  NotificationQueueSubscription,
] as const
