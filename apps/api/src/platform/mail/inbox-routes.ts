import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Inbox, InboxMail } from './inbox.ts'
import { listPage, mailBody, mailPage } from './inbox-pages.ts'

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'"
/** A mail's HTML is foreign: it may look as it likes, and do nothing. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'"

/**
 * The development inbox for a browser at `/inbox`, and for tests at `/inbox.json`; newest first, and `?to=` keeps one
 * recipient's. The composition makes none in production, and the settings refuse one there.
 */
export function registerInbox(app: FastifyInstance, inbox: Inbox): void {
  const listed = (to: string): readonly InboxMail[] => inbox.list().filter((mail) => to === '' || mail.to.includes(to))
  app.get<Asked>('/inbox', (request, reply) => {
    const to = recipient(request.query)
    return sendPage(reply, PAGE_POLICY, listPage(listed(to), to))
  })
  app.get<Asked>('/inbox.json', (request, reply) =>
    reply.header('cache-control', 'no-store').send(listed(recipient(request.query))),
  )
  app.get<{ Params: { id: string } }>('/inbox/:id', (request, reply) => {
    const mail = inbox.find(Number(request.params.id))
    return mail ? sendPage(reply, PAGE_POLICY, mailPage(mail)) : reply.code(404).send('No such mail.')
  })
  app.get<{ Params: { id: string } }>('/inbox/:id/html', (request, reply) => {
    const mail = inbox.find(Number(request.params.id))
    return mail ? sendPage(reply, MAIL_POLICY, mailBody(mail)) : reply.code(404).send('No such mail.')
  })
}

interface Asked {
  readonly Querystring: { readonly to?: string | readonly string[] }
}

function recipient({ to = '' }: Asked['Querystring']): string {
  return typeof to === 'string' ? to.trim() : ''
}

function sendPage(reply: FastifyReply, policy: string, html: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('x-frame-options', 'SAMEORIGIN')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html)
}
