import { defineEntity, p } from '@mikro-orm/core'
import { CLIENT_APPS } from '../../platform/context/index.ts'
import { id, instant } from '../../platform/db/columns.ts'
import { User } from './user.entity.ts'

const tokenSchema = defineEntity({
  name: 'AuthenticationToken',
  properties: {
    id: id(),
    userId: p.manyToOne(User).mapToPk().joinColumn('user_id').deleteRule('restrict').index(),
    /** SHA-256 of the opaque token; the token itself is only in the cookie. */
    tokenHash: p.string().length(64).unique().hidden(),
    app: p.enum(CLIENT_APPS),
    userAgent: p.string().length(400).nullable(),
    isRevoked: p.boolean().default(false),
    expiresAt: instant(),
    lastUsedAt: instant().nullable(),
    createdAt: instant(),
  },
})

/** A session: lives until it expires, is revoked, or its user is disabled (SPEC rule 3). */
export class AuthenticationToken extends tokenSchema.class {}
tokenSchema.setClass(AuthenticationToken)

export const LINK_PURPOSES = ['VERIFY_EMAIL', 'RESET_PASSWORD'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

const linkSchema = defineEntity({
  name: 'OneTimeLink',
  properties: {
    id: id(),
    userId: p.manyToOne(User).mapToPk().joinColumn('user_id').deleteRule('restrict').index(),
    purpose: p.enum(LINK_PURPOSES),
    tokenHash: p.string().length(64).unique().hidden(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
    createdAt: instant(),
  },
})

/** A link sent by e-mail that proves an address or resets a password, once and for a while (SPEC rule 3). */
export class OneTimeLink extends linkSchema.class {}
linkSchema.setClass(OneTimeLink)

const throttleSchema = defineEntity({
  name: 'LogInThrottle',
  properties: {
    /** A hash of the account or of the address, so that the table tells nobody who tried. */
    key: p.string().length(64).primary(),
    failures: p.integer(),
    windowStartedAt: instant(),
  },
})

/** Failed log-ins of one account or one address in the present window (SPEC rule 2). */
export class LogInThrottle extends throttleSchema.class {}
throttleSchema.setClass(LogInThrottle)
