import { Tables } from './migration-0001-tables.ts'
import { Guards } from './migration-0002-guards.ts'
import { LaunchRules } from './migration-0003-launch-rules.ts'
import { Notifications } from './migration-0004-notifications.ts'
import { Reports } from './migration-0005-reports.ts'

/** Every migration, oldest first. A released one is never edited; a change is a new one. */
export const migrations = [
  { name: '0001-tables', class: Tables },
  { name: '0002-guards', class: Guards },
  { name: '0003-launch-rules', class: LaunchRules },
  { name: '0004-notifications', class: Notifications },
  { name: '0005-reports', class: Reports },
]
