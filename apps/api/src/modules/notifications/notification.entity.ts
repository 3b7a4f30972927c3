import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, timestamps } from '../../platform/db/columns.ts'
import { User } from '../identity/index.ts'
import { CHANNELS, DELIVERY_STATUSES, NOTIFICATION_TYPES } from './notification.rules.ts'

/** What a letter holds beside subject and content; the mail is made of it, and the app shows its facts. */
export interface LetterParts {
  /** Label and value, in their order. */
  readonly facts: readonly (readonly [string, string])[]
  /** What there is to do next. */
  readonly next: string | null
  /** The words on the button that leads to `link`. */
  readonly action: string
}

const notificationSchema = defineEntity({
  name: 'Notification',
  properties: {
    id: id(),
    userId: p.manyToOne(User).mapToPk().joinColumn('user_id').deleteRule('restrict'),
    type: p.enum(NOTIFICATION_TYPES),
    /** What it tells of: one of it for each user, however often the job runs (SPEC rule 20). */
    eventKey: p.string().length(120),
    subject: p.string(),
    content: p.text(),
    /** A path of the user's own app. */
    link: p.string().nullable(),
    letter: p.json<LetterParts>(),
    /** 1 (highest) to 5: of the delivery, and kept when the queue has forgotten it. */
    priority: p.integer().check('priority between 1 and 5'),
    /** False when the user wants this type by e-mail only. */
    isInApp: p.boolean().default(true),
    /** False when the user wants this type in the app only. */
    isByMail: p.boolean().default(true),
    /** When it happened. */
    timestamp: instant(),
    /** When the mail server took it; null when it goes by no mail, or has not gone yet. */
    sentAt: instant().nullable(),
    readAt: instant().nullable(),
    ...timestamps,
  },
  uniques: [{ name: 'notification_once', properties: ['eventKey', 'userId'] }],
  indexes: [
    { name: 'notification_by_user', properties: ['userId', 'id'] },
    {
      name: 'notification_unread',
      expression: `create index "notification_unread" on "notification" ("user_id", "id") where read_at is null and is_in_app`,
    },
  ],
})

/** What a user is told: in the app, by e-mail, or both. */
export class Notification extends notificationSchema.class {}
notificationSchema.setClass(Notification)

const statusSchema = defineEntity({
  name: 'NotificationStatus',
  properties: {
    id: id(),
    notificationId: p.manyToOne(Notification).mapToPk().joinColumn('notification_id').deleteRule('restrict'),
    status: p.enum(DELIVERY_STATUSES),
    timestamp: instant(),
    /** What the mail server said, without addresses; only with FAILED. */
    failureReason: p.text().nullable(),
  },
  indexes: [{ name: 'notification_status_by_notification', properties: ['notificationId', 'id'] }],
})

/** One step of a notification's delivery; the history, newest last. */
export class NotificationStatus extends statusSchema.class {}
statusSchema.setClass(NotificationStatus)

const preferenceSchema = defineEntity({
  name: 'NotificationPreference',
  properties: {
    userId: p.manyToOne(User).mapToPk().joinColumn('user_id').deleteRule('restrict').primary(),
    type: p.enum(NOTIFICATION_TYPES).primary(),
    channel: p.enum(CHANNELS).primary(),
    isEnabled: p.boolean(),
    ...timestamps,
  },
})

/** A user's own choice for a type and channel; without a row it is on. */
export class NotificationPreference extends preferenceSchema.class {}
preferenceSchema.setClass(NotificationPreference)
