export { type Inbox, type InboxMail, startInbox } from './inbox.ts'
export { registerInbox } from './inbox-routes.ts'
export { type Letter, writeLetter } from './letter.ts'
export { createMailer, type Mail, type MailAttachment, type Mailer } from './mailer.ts'
