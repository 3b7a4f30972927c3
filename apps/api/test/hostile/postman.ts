import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A mail server that remembers the mails, and refuses addresses that begin with `bounce` with a word about them. */
export interface Postman {
  readonly url: string
  /** Whom mail was refused for. */
  readonly refused: readonly string[]
  /** The newest one-time token mailed to an address about something, once it has come. */
  tokenFor(address: string, page: string): Promise<string>
  close(): Promise<void>
}

export async function startPostman(): Promise<Postman> {
  const mails: { readonly to: string; readonly text: string }[] = []
  const refused: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('bounce')) return done()
      refused.push(address)
      done(Object.assign(new Error(`<${address}>: nobody of that name here`), { responseCode: 550 }))
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        // Quoted-printable: soft line breaks and escaped equals signs.
        const text = Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('=3D', '=')
        mails.unshift({ to: envelope.rcptTo[0]?.address ?? '', text })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    refused,
    async tokenFor(address, page) {
      for (let tries = 0; tries < 150; tries += 1) {
        const mail = mails.find(({ to, text }) => to === address && text.includes(page))
        const token = mail && /token=([\w-]{43})(?![\w-])/.exec(mail.text)?.[1]
        if (token) return token
        await pause(100)
      }
      throw new Error(`no ${page} mail came`)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
