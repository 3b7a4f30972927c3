export { LAUNCH_STATUSES, Launch, LaunchStatusChange, type LaunchStatus } from './launch.entity.ts'
