import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { clock } from '../clock/index.ts'

/** A mail as it arrived in the development inbox. */
export interface InboxMail {
  /** Its place in the order of arrival, from 1. */
  readonly id: number
  readonly receivedAt: Date
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly messageId: string
  readonly text: string
  readonly html: string
  readonly headers: readonly string[]
  readonly attachments: readonly { readonly filename: string; readonly size: number }[]
}

/** A mail server for one developer: takes everything, sends nothing on, forgets when the process ends. */
export interface Inbox {
  readonly port: number
  /** Newest first. */
  list(): readonly InboxMail[]
  find(id: number): InboxMail | undefined
  close(): Promise<void>
}

const KEPT = 500
const MAX_BYTES = 10 * 1024 * 1024

/** Takes mail on a loopback port; 0 takes a free one. Rejects when the port is taken. */
export async function startInbox(port: number): Promise<Inbox> {
  const mails: InboxMail[] = []
  let arrived = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_BYTES,
    onData(stream, session, done) {
      simpleParser(stream).then(
        (parsed) => {
          arrived += 1
          const to = session.envelope.rcptTo.map((recipient) => recipient.address)
          mails.unshift(describe(arrived, to, parsed))
          mails.length = Math.min(mails.length, KEPT)
          done()
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  // From now on a broken connection is the sender's trouble, not the server's.
  server.on('error', () => undefined)
  return {
    port: (server.server.address() as AddressInfo).port,
    list: () => mails,
    find: (id) => mails.find((mail) => mail.id === id),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function describe(id: number, to: readonly string[], parsed: ParsedMail): InboxMail {
  return {
    id,
    receivedAt: clock.now(),
    from: parsed.from?.text ?? '',
    to,
    subject: parsed.subject ?? '',
    messageId: (parsed.messageId ?? '').replace(/^<|>$/g, ''),
    text: parsed.text ?? '',
    html: parsed.html || '',
    headers: parsed.headerLines.map((header) => header.line),
    attachments: parsed.attachments.map(({ filename, size }) => ({ filename: filename ?? 'unnamed', size })),
  }
}
