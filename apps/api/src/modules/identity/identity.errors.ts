import { DomainError, refusal } from '../../platform/errors/index.ts'

/** The same for an unknown account, a wrong password and a disabled account (SPEC rule 2). */
export const invalidCredentials = (): DomainError =>
  new DomainError([refusal('INVALID_CREDENTIALS', 'E-mail address and password do not belong together.')])

export const wrongPassword = (): DomainError =>
  new DomainError([refusal('INVALID_CREDENTIALS', 'This is not your present password.', ['currentPassword'])])

export const emailTaken = (): DomainError =>
  new DomainError([refusal('EMAIL_TAKEN', 'An account with this e-mail address exists. Log in instead.', ['email'])])

/** The same for a link that is unknown, used or too old (SPEC rule 3). */
export const linkExpired = (): DomainError =>
  new DomainError([refusal('LINK_EXPIRED', 'This link has expired or was used before. Ask for a new one.', ['token'])])

export const notFound = (what: string, field: string): DomainError =>
  new DomainError([refusal('NOT_FOUND', `There is no such ${what}.`, [field])])

export const changedMeanwhile = (): DomainError =>
  new DomainError([refusal('CONFLICT', 'The account changed in the meantime. Try again.')])
