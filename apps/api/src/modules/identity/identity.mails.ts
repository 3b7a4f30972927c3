import { type Letter, type Mail, writeLetter } from '../../platform/mail/index.ts'
import type { Role } from './user.entity.ts'

type Content = Pick<Mail, 'subject' | 'text' | 'html'>

/** Where each role's app begins, behind the public origin. */
const APP_PATH: Record<Role, string> = { TRAVELER: '', AGENCY: '/agency', EMPLOYEE: '/office', IT_OPERATOR: '/ops' }

/** A page of the user's own app, as a path from the root of the site. */
export function appPath(role: Role, page: string): string {
  return `${APP_PATH[role]}/${page}`
}

/** The page of the user's own app that takes a one-time link. */
export function linkAddress(
  origin: string,
  role: Role,
  page: 'verify-email' | 'reset-password',
  token: string,
): string {
  return `${origin}${appPath(role, page)}?token=${encodeURIComponent(token)}`
}

/** Asks to confirm an address. */
export function verificationMail(name: string, address: string): Content {
  return written(address, {
    subject: 'Confirm your e-mail address',
    greeting: `Welcome aboard, ${name}!`,
    paragraphs: ['Please confirm that this is your e-mail address. The link works once, for two days.'],
    button: { words: 'Confirm my address', address },
    closing: 'If you have not opened an account with AstroBookings, you can ignore this mail.',
  })
}

/** Carries the link to a new password. */
export function passwordResetMail(name: string, address: string): Content {
  return written(address, {
    subject: 'Set a new password',
    greeting: `Hello ${name},`,
    paragraphs: [
      'Somebody, hopefully you, asked for a new password for your AstroBookings account. The link works once, for one hour.',
    ],
    button: { words: 'Set a new password', address },
    closing: 'If it was not you, ignore this mail: your password stays as it is.',
  })
}

const written = (address: string, letter: Letter): Content => writeLetter(letter, new URL(address).origin)
