import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { connectionOf } from '../../platform/paging/index.ts'
import type { QueueStatus } from '../../platform/jobs/index.ts'
import { NotificationObject, NotificationTypeEnum } from './notification.graphql.ts'
import type { DeliveryStatus, NotificationType } from './notification.rules.ts'

const queueStatuses: { [K in QueueStatus]: K } = {
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  SENT: 'SENT',
  FAILED: 'FAILED',
}
registerEnumType(queueStatuses, {
  name: 'QueueStatus',
  description: 'Where a notification stands in the queue of mails.',
  valuesConfig: {
    PENDING: { description: 'Waits: for its turn, or for the next try.' },
    PROCESSING: { description: 'Is being handed to the mail server.' },
    SENT: { description: 'The mail server took it, or an IT operator marked it as sent.' },
    FAILED: { description: 'Every try failed, or it was given up.' },
  },
})

const deliveryStatuses: { [K in DeliveryStatus]: K } = { SENT: 'SENT', DELIVERED: 'DELIVERED', FAILED: 'FAILED' }
registerEnumType(deliveryStatuses, {
  name: 'DeliveryStatus',
  description: 'One step of a delivery.',
  valuesConfig: {
    SENT: { description: 'The mail server took it.' },
    DELIVERED: { description: 'It was read in the app.' },
    FAILED: { description: 'A try failed.' },
  },
})

@ObjectType('NotificationStatus', {
  description: 'A step of the delivery of a notification.',
  implements: NodeType,
})
export class NotificationStatusType extends NodeType {
  readonly notificationId!: string

  @VisibleTo('IT_OPERATOR')
  @Field(() => deliveryStatuses, { description: 'What came of it.' })
  readonly status!: DeliveryStatus

  @VisibleTo('IT_OPERATOR')
  @Field(() => Date, { description: 'When.' })
  readonly timestamp!: Date

  @VisibleTo('IT_OPERATOR')
  @Field(() => String, { nullable: true, description: 'Why it failed; null unless it did.' })
  readonly failureReason!: string | null
}

@ObjectType('NotificationQueueItem', {
  description: 'A notification on its way by e-mail. Kept for a while after it was sent or given up.',
  implements: NodeType,
})
export class NotificationQueueItemType extends NodeType {
  readonly userId!: string

  @VisibleTo('IT_OPERATOR')
  @Field(() => NotificationObject, { description: 'What is sent.' })
  readonly notification!: NotificationObject

  @VisibleTo('IT_OPERATOR')
  @Field(() => Int, { description: '1 goes first, 5 last (rule 20).' })
  readonly priority!: number

  @VisibleTo('IT_OPERATOR')
  @Field(() => Date, { description: 'Not before then; after a failed try, when the next is due.' })
  readonly scheduledTime!: Date

  @VisibleTo('IT_OPERATOR')
  @Field(() => queueStatuses, { description: 'Where it stands.' })
  readonly status!: QueueStatus

  @VisibleTo('IT_OPERATOR')
  @Field(() => Int, { description: 'How often it was tried again.' })
  readonly retryCount!: number

  @VisibleTo('IT_OPERATOR')
  @Field(() => Date, { nullable: true, description: 'When the last try began; null before the first.' })
  readonly lastAttempt!: Date | null
}

@ObjectType('QueueCount', { description: 'How many there are of a status.' })
export class QueueCountType {
  @VisibleTo('IT_OPERATOR')
  @Field(() => queueStatuses, { description: 'The status.' })
  readonly status!: QueueStatus

  @VisibleTo('IT_OPERATOR')
  @Field(() => Int, { description: 'How many.' })
  readonly count!: number
}

export const NotificationQueueConnection = connectionOf(NotificationQueueItemType, {
  name: 'NotificationQueue',
  of: 'queued notifications',
  audiences: ['IT_OPERATOR'],
  edges: false,
  extra: {
    counts: {
      type: () => [QueueCountType],
      description: 'How many of each status there are, whatever statuses the filter names.',
    },
  },
})

@InputType('NotificationQueueFilter', { description: 'Which queued notifications; every part given must hold.' })
export class NotificationQueueFilter {
  @Field(() => [queueStatuses], {
    nullable: true,
    description: 'In one of these; an empty list asks for nothing in particular.',
  })
  statuses?: QueueStatus[] | null

  @Field(() => NotificationTypeEnum, { nullable: true, description: 'About this.' })
  type?: NotificationType | null

  @Field(() => String, { nullable: true, description: 'Part of the recipient’s name or e-mail address.' })
  search?: string | null
}

/** The arguments of `notificationQueue`. */
@ArgsType()
export class NotificationQueueArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
  readonly first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  readonly after?: string | null

  @Field(() => NotificationQueueFilter, { nullable: true, description: 'Which ones; all when not given.' })
  readonly filter?: NotificationQueueFilter | null
}

@InputType('NotificationQueueItemInput', { description: 'Names a queued notification.' })
export class NotificationQueueItemInput {
  @Field(() => ID, { description: 'The id of the queue item.' })
  id!: string
}

@ObjectType('NotificationQueueItemPayload', { description: 'What came of changing the queue.' })
export class NotificationQueueItemPayload {
  @VisibleTo('IT_OPERATOR')
  @Field(() => NotificationQueueItemType, { nullable: true, description: 'The item afterwards; null when refused.' })
  readonly item!: NotificationQueueItemType | null

  @VisibleTo('IT_OPERATOR')
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  readonly errors!: readonly UserErrorData[]
}
