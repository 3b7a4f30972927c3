import type { Mail } from '../../platform/mail/index.ts'
import type { Role } from './user.entity.ts'

type Content = Pick<Mail, 'subject' | 'text' | 'html'>

interface Letter {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly link?: { readonly words: string; readonly address: string }
  readonly closing: string
}

/** Where each role's app begins, behind the public origin. */
const APP_PATH: Record<Role, string> = { TRAVELER: '', AGENCY: '/agency', EMPLOYEE: '/office', IT_OPERATOR: '/ops' }

/** The page of the user's own app that takes a one-time link. */
export function linkAddress(
  origin: string,
  role: Role,
  page: 'verify-email' | 'reset-password',
  token: string,
): string {
  return `${origin}${APP_PATH[role]}/${page}?token=${encodeURIComponent(token)}`
}

/** The page of the user's own app where a link for a new password is asked for. */
export function forgotPasswordAddress(origin: string, role: Role): string {
  return `${origin}${APP_PATH[role]}/forgot-password`
}

/** Asks to confirm an address. */
export function verificationMail(name: string, address: string): Content {
  return written({
    subject: 'Confirm your e-mail address',
    greeting: `Welcome aboard, ${name}!`,
    paragraphs: ['Please confirm that this is your e-mail address. The link works once, for two days.'],
    link: { words: 'Confirm my address', address },
    closing: 'If you have not opened an account with AstroBookings, you can ignore this mail.',
  })
}

/** Carries the link to a new password. */
export function passwordResetMail(name: string, address: string): Content {
  return written({
    subject: 'Set a new password',
    greeting: `Hello ${name},`,
    paragraphs: [
      'Somebody, hopefully you, asked for a new password for your AstroBookings account. The link works once, for one hour.',
    ],
    link: { words: 'Set a new password', address },
    closing: 'If it was not you, ignore this mail: your password stays as it is.',
  })
}

/** Tells that the password changed, so that a theft is noticed. */
export function passwordChangedMail(name: string, address: string): Content {
  return written({
    subject: 'Your password was changed',
    greeting: `Hello ${name},`,
    paragraphs: ['The password of your AstroBookings account was just changed, and other devices were logged out.'],
    link: { words: 'It was not me: secure my account', address },
    closing: 'If it was you, all is well and there is nothing to do.',
  })
}

function written({ subject, greeting, paragraphs, link, closing }: Letter): Content {
  const words = link === undefined ? [] : [`${link.words}:\n${link.address}`]
  const anchor = link === undefined ? [] : [`<a href="${escaped(link.address)}">${escaped(link.words)}</a>`]
  const html = [greeting, ...paragraphs].map(escaped).concat(anchor, escaped(closing), 'AstroBookings')
  return {
    subject,
    text: [greeting, ...paragraphs, ...words, closing, 'AstroBookings'].join('\n\n'),
    html: html.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
  }
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Names are what people typed. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign)
}
