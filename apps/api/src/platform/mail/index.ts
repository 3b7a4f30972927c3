export { type Inbox, type InboxMail, startInbox } from './inbox.ts'
export { registerInbox } from './inbox-routes.ts'
export { createMailer, type Mail, type MailAttachment, type Mailer } from './mailer.ts'
