import type { Role } from '../../identity/index.ts'
import type { NotificationType, Priority } from '../notification.rules.ts'

/** What one user, or many alike, are told: the app shows subject and content, the mail all of it. */
export interface NoticeLetter {
  readonly type: NotificationType
  /** Whose app it leads to, and whose switches count. */
  readonly role: Role
  readonly priority: Priority
  readonly subject: string
  /** A few sentences, each a paragraph of the mail. */
  readonly content: readonly string[]
  /** Label and value; a value that begins with `/` is a page of the site. */
  readonly facts: readonly (readonly [string, string])[]
  readonly next: string | null
  /** Words and path of the button. */
  readonly action: string
  readonly link: string
}

/** A letter and who gets it. */
export interface Notice {
  readonly letter: NoticeLetter
  readonly userIds: readonly string[]
}
