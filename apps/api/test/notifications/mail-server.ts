import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/**
 * How the server behaves: well; away; refusing every recipient; silent after DATA; taking the mail and gone; taking the
 * mail and silent.
 */
export type Mood = 'well' | 'away' | 'refuses' | 'stalls' | 'drops' | 'holds'

export interface Arrived {
  readonly to: string
  readonly subject: string
  readonly messageId: string
  readonly text: string
  readonly html: string
}

/** A real SMTP server whose health the tests decide. */
export interface MailServer {
  readonly port: number
  readonly arrived: readonly Arrived[]
  /** Tries to hand over a mail, whatever came of them. */
  readonly tries: number
  set(mood: Mood): void
  clear(): void
  close(): Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  let mood: Mood = 'well'
  let tries = 0
  const arrived: Arrived[] = []
  const sockets = new Set<Duplex>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, done) => (mood === 'away' ? done(new Error('closed for repairs')) : done()),
    onRcptTo({ address }, _session, done) {
      tries += 1
      if (mood !== 'refuses') return done()
      return done(Object.assign(new Error(`5.1.1 <${address}> is nobody here`), { responseCode: 550 }))
    },
    onData(stream, session, done) {
      const took = (mail: ParsedMail): void => {
        if (mood === 'stalls') return
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        arrived.push({
          to,
          subject: mail.subject ?? '',
          messageId: mail.messageId ?? '',
          text: mail.text ?? '',
          html: mail.html || '',
        })
        if (mood === 'drops') for (const socket of sockets) socket.destroy()
        else if (mood !== 'holds') done()
      }
      // A connection that was cut in the middle brings no mail.
      simpleParser(stream).then(took, () => undefined)
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Duplex) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    arrived,
    get tries() {
      return tries
    },
    set(next) {
      mood = next
      // A connection that is open already would outlive the change.
      if (next !== 'well') for (const socket of sockets) socket.destroy()
    },
    clear() {
      arrived.length = 0
      tries = 0
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
