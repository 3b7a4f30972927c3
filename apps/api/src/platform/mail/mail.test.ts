import { type AddressInfo, createServer, type Server } from 'node:net'
import { fastify, type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMailer, type Inbox, type Mail, type Mailer, registerInbox, startInbox } from './index.ts'

const MAIL: Mail = {
  to: 'ada@demo.example',
  subject: 'Your seats <b>1A</b>\r\nBcc: eve@demo.example',
  text: 'You fly.',
  html: '<p>You <b>fly</b>.</p><script>alert(1)</script>',
  messageId: 'booking-1@astro.example',
}

let inbox: Inbox
let mailer: Mailer
let app: FastifyInstance

beforeAll(async () => {
  inbox = await startInbox(0)
  mailer = createMailer({
    smtpUrl: null,
    mailFrom: 'Astro <no-reply@astro.example>',
    inboxPort: inbox.port,
    mailHands: 1,
  })
  app = fastify()
  registerInbox(app, inbox)
  await mailer.sendMail(MAIL)
})

afterAll(async () => {
  mailer.close()
  await app.close()
  await inbox.close()
})

describe('the development inbox', () => {
  it('gets each mail with its Message-ID, and nobody else gets it', () => {
    const mail = inbox.list()[0]
    expect(mail).toMatchObject({ to: ['ada@demo.example'], messageId: MAIL.messageId, text: MAIL.text })
    expect(mail?.headers.filter((line) => /^bcc/i.test(line))).toEqual([])
  })

  it('lists mails as JSON, of one recipient when asked', async () => {
    const all = await app.inject('/inbox.json?to=ada@demo.example')
    expect(all.json()).toEqual([expect.objectContaining({ messageId: MAIL.messageId, html: MAIL.html })])
    expect((await app.inject('/inbox.json?to=eve@demo.example')).json()).toEqual([])
  })

  it('shows foreign HTML only where it can do nothing', async () => {
    const list = await app.inject('/inbox')
    const page = await app.inject('/inbox/1')
    for (const { body } of [list, page]) expect(body).not.toMatch(/<b>1A|<script/)
    const frame = await app.inject('/inbox/1/html')
    expect(frame.headers['content-security-policy']).toMatch(/^sandbox/)
    expect(frame.headers['content-security-policy']).not.toContain('allow-scripts')
  })

  it('answers 404 for a mail that is not there', async () => {
    expect((await app.inject('/inbox/99')).statusCode).toBe(404)
    expect((await app.inject('/inbox/x/html')).statusCode).toBe(404)
  })
})

describe('a mail server that refuses', () => {
  let refusing: Server

  beforeAll(async () => {
    refusing = createServer((socket) => socket.end('554 no\r\n'))
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve))
  })

  afterAll(() => void refusing.close())

  it('makes sendMail reject', async () => {
    const { port } = refusing.address() as AddressInfo
    const unlucky = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      mailFrom: 'a@b.example',
      inboxPort: 1,
      mailHands: 1,
    })
    await expect(unlucky.sendMail(MAIL)).rejects.toThrow()
    unlucky.close()
  })
})
