export { Notification, NotificationPreference, NotificationStatus } from './notification.entity.ts'
export { notificationJobs, type NotificationJobSettings } from './notification.jobs.ts'
export { notificationResolvers } from './notification.resolvers.ts'
