export { Notification, NotificationPreference, NotificationStatus } from './notification.entity.ts'
export { notificationResolvers } from './notification.resolvers.ts'
