import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, timestamps } from '../../platform/db/columns.ts'

export const ROLES = ['TRAVELER', 'AGENCY', 'EMPLOYEE', 'IT_OPERATOR'] as const
export type Role = (typeof ROLES)[number]

const schema = defineEntity({
  name: 'User',
  tableName: 'app_user',
  properties: {
    id: id(),
    /** Kept in lower case, which makes its uniqueness case-insensitive. */
    email: p.string().length(254).unique().check('email = lower(email)'),
    passwordHash: p.text().hidden().lazy(),
    name: p.string(),
    role: p.enum(ROLES),
    emailVerifiedAt: instant().nullable(),
    disabledAt: instant().nullable(),
    ...timestamps,
  },
})

/** Anybody who can log in: credentials and role; the profile is a Traveler, Agency or Employee of the same id. */
export class User extends schema.class {}
schema.setClass(User)
