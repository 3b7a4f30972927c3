import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MEMBERS, VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { connectionOf } from '../../platform/paging/index.ts'
import type { NotificationChannel, NotificationType } from './notification.rules.ts'

const types: { [K in NotificationType]: K } = {
  BOOKING_CONFIRMATION: 'BOOKING_CONFIRMATION',
  BOOKING_CANCELLATION: 'BOOKING_CANCELLATION',
  LAUNCH_UPDATE: 'LAUNCH_UPDATE',
  NEW_LAUNCH_ALERT: 'NEW_LAUNCH_ALERT',
  NEW_BOOKING: 'NEW_BOOKING',
  PAYMENT_RECEIVED: 'PAYMENT_RECEIVED',
  INVOICE_ISSUED: 'INVOICE_ISSUED',
  ACCOUNT: 'ACCOUNT',
}

/** The GraphQL enum `NotificationType`. */
export const NotificationTypeEnum = types
registerEnumType(NotificationTypeEnum, {
  name: 'NotificationType',
  description: 'What a notification is about.',
  valuesConfig: {
    BOOKING_CONFIRMATION: { description: 'To a traveler: seats were booked.' },
    BOOKING_CANCELLATION: { description: 'Seats were cancelled, or a booking was not paid in time.' },
    LAUNCH_UPDATE: { description: 'To a traveler: a launch they booked was delayed, aborted or completed.' },
    NEW_LAUNCH_ALERT: { description: 'To VIP travelers: a launch was scheduled.' },
    NEW_BOOKING: { description: 'To an agency: seats on a launch of its were booked.' },
    PAYMENT_RECEIVED: { description: 'Money came or went back.' },
    INVOICE_ISSUED: { description: 'To an agency: an invoice was issued, or is overdue.' },
    ACCOUNT: { description: 'The account or its security.' },
  },
})

const channels: { [K in NotificationChannel]: K } = { APP: 'APP', EMAIL: 'EMAIL' }

/** The GraphQL enum `NotificationChannel`. */
export const NotificationChannelEnum = channels
registerEnumType(NotificationChannelEnum, {
  name: 'NotificationChannel',
  description: 'How somebody is told.',
  valuesConfig: {
    APP: { description: 'In the app: the list, the unread count, live.' },
    EMAIL: { description: 'By e-mail to the address of the account.' },
  },
})

@ObjectType('Notification', { description: 'Something that a user is told.', implements: NodeType })
export class NotificationObject extends NodeType {
  @VisibleTo(...MEMBERS)
  @Field(() => NotificationTypeEnum, { description: 'What it is about.' })
  readonly type!: NotificationType

  @VisibleTo(...MEMBERS)
  @Field(() => String, { description: 'In one line.' })
  readonly subject!: string

  @VisibleTo(...MEMBERS)
  @Field(() => String, { description: 'In a few sentences, plain text.' })
  readonly content!: string

  @VisibleTo(...MEMBERS)
  @Field(() => Date, { description: 'When it happened.' })
  readonly timestamp!: Date

  @VisibleTo(...MEMBERS)
  @Field(() => Date, {
    nullable: true,
    description: 'When the mail server took it; null while it waits, and when it goes by no mail.',
  })
  readonly sentAt!: Date | null

  @VisibleTo(...MEMBERS)
  @Field(() => Boolean, { description: 'Whether it was read in the app.' })
  readonly isRead!: boolean

  @VisibleTo(...MEMBERS)
  @Field(() => String, {
    nullable: true,
    description: 'Where in the user’s own app it leads: a path from the root of the site.',
  })
  readonly link!: string | null
}

export const NotificationConnection = connectionOf(NotificationObject, {
  name: 'Notification',
  of: 'notifications',
  audiences: MEMBERS,
  extra: { unreadCount: { type: () => Int, description: 'How many are unread, on all pages.' } },
})

@ObjectType('NotificationPreference', { description: 'Whether the user is told of a type by a channel.' })
export class NotificationPreferenceType {
  @VisibleTo(...MEMBERS)
  @Field(() => NotificationTypeEnum, { description: 'What it is about.' })
  readonly type!: NotificationType

  @VisibleTo(...MEMBERS)
  @Field(() => NotificationChannelEnum, { description: 'How they are told.' })
  readonly channel!: NotificationChannel

  @VisibleTo(...MEMBERS)
  @Field(() => Boolean, { description: 'Whether they are told.' })
  readonly isEnabled!: boolean

  @VisibleTo(...MEMBERS)
  @Field(() => Boolean, { description: 'Whether it cannot be switched off, because they must know of it.' })
  readonly isRequired!: boolean
}

@InputType('NotificationPreferenceInput', { description: 'One switch.' })
export class NotificationPreferenceInput {
  @Field(() => NotificationTypeEnum, { description: 'What it is about.' })
  type!: NotificationType

  @Field(() => NotificationChannelEnum, { description: 'How one is told.' })
  channel!: NotificationChannel

  @Field(() => Boolean, { description: 'Whether one wants to be told.' })
  isEnabled!: boolean
}

@InputType('UpdateNotificationPreferencesInput', { description: 'The switches to set; the others stay.' })
export class UpdateNotificationPreferencesInput {
  @Field(() => [NotificationPreferenceInput], { description: 'Up to 50 of them.' })
  preferences!: NotificationPreferenceInput[]
}

@InputType('MarkNotificationsReadInput', { description: 'Which notifications were read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'Which, up to 100; all unread ones when left out.' })
  notificationIds?: string[] | null
}
