/** For the seeds, whose people were told in the past what the product tells. */
export { NEWS } from './news/index.ts'
export type { Notice } from './letters/letter.ts'
export { Notification, NotificationPreference, NotificationStatus } from './notification.entity.ts'
export { notificationJobs, type NotificationJobSettings } from './notification.jobs.ts'
export { notificationResolvers } from './notification.resolvers.ts'
