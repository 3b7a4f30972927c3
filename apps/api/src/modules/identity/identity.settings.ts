import type { Config } from '../../platform/config/index.ts'

/** What requests need to know. */
export type IdentitySettings = Pick<Config, 'sessionDays' | 'rateLimits'>

/** What the jobs that send mail need to know. */
export type IdentityMailSettings = Pick<Config, 'publicOrigin' | 'signingSecret'>
