import { createTransport } from 'nodemailer'
import type { Config } from '../config/index.ts'

/** One mail to one person. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Without angle brackets, as `id@host`. The same at each attempt, so that a repeated delivery is seen as one mail. */
  readonly messageId: string
  readonly attachments?: readonly MailAttachment[]
}

export interface MailAttachment {
  readonly filename: string
  readonly contentType: string
  readonly content: Buffer
}

export interface Mailer {
  /** Hands a mail to the mail server. Rejects when the server refuses or does not answer within seconds. */
  sendMail(mail: Mail): Promise<void>
  close(): void
}

type MailSettings = Pick<Config, 'smtpUrl' | 'mailFrom' | 'inboxPort' | 'mailHands'>

/** A server that stalls must not hold a worker longer than this. */
const TIMEOUTS = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 15_000, dnsTimeout: 5000 }

/** Sends by `SMTP_URL`, or to the development inbox of the server on this machine. */
export function createMailer(settings: MailSettings, timeouts = TIMEOUTS): Mailer {
  const url = settings.smtpUrl ?? `smtp://127.0.0.1:${settings.inboxPort}`
  const transport = createTransport({
    ...timeouts,
    url,
    pool: true,
    // One more than deliveries run at once, so that a link for a new password never waits for a backlog.
    maxConnections: settings.mailHands + 1,
    // Tries are counted by the jobs; one inside another would make duplicates that nobody knows of.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async sendMail({ to, subject, text, html, messageId, attachments = [] }) {
      await transport.sendMail({
        from: settings.mailFrom,
        // An object, not a text: a comma in it must not make two recipients.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${messageId}>`,
        // So that nobody's out-of-office note answers.
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: [...attachments],
      })
    },
    close: () => transport.close(),
  }
}
