import { appPath, type Role } from '../../identity/index.ts'
import type { NoticeLetter } from './letter.ts'
import { utcTime } from './words.ts'

/** The password changed, so that a theft is noticed. */
export function passwordChanged(role: Role, at: Date): NoticeLetter {
  return {
    type: 'ACCOUNT',
    role,
    priority: 2,
    subject: 'Your password was changed',
    content: [
      `The password of your AstroBookings account was changed on ${utcTime(at)}, and other devices were logged out.`,
      'If it was you, all is well and there is nothing to do.',
    ],
    facts: [['Changed', utcTime(at)]],
    next: 'If it was not you, set a new password now: whoever changed it is locked out with that.',
    action: 'It was not me: secure my account',
    link: appPath(role, 'forgot-password'),
  }
}
