import { type Mail, writeLetter } from '../../../platform/mail/index.ts'
import { appPath, type Role } from '../../identity/index.ts'
import type { LetterParts } from '../notification.entity.ts'

/** What of a notification and its user a mail is made of. */
export interface Posted {
  readonly subject: string
  readonly content: string
  readonly link: string | null
  readonly letter: LetterParts
  readonly userName: string
  readonly role: Role
}

/** The mail of a notification: HTML and text of the same letter, with links that work outside the app. */
export function mailOf(posted: Posted, origin: string): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { subject, content, link, letter, userName, role } = posted
  return writeLetter(
    {
      subject,
      greeting: `Hello ${userName},`,
      paragraphs: content.split('\n\n'),
      facts: letter.facts,
      next: letter.next,
      ...(link === null ? {} : { button: { words: letter.action, address: `${origin}${link}` } }),
      closing: role === 'TRAVELER' ? 'Clear skies!' : 'Kind regards',
      smallPrint: { words: 'Choose what we write to you about', address: `${origin}${appPath(role, 'account')}` },
    },
    origin,
  )
}
