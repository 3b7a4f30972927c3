import type { FastifyInstance, FastifyReply } from 'fastify'
import { type DocumentAddresses, DOCUMENTS } from './address.ts'
import { sorryPage } from './sorry-page.ts'

/** A document, made from what the tables say now. */
export interface MadeDocument {
  /** Plain ASCII, with its ending. */
  readonly fileName: string
  readonly type: 'application/pdf' | 'text/calendar; charset=utf-8'
  readonly body: Buffer | string
}

/** A kind of document: how one is made of an id; null when there is none any more. */
export interface DocumentKind {
  /** Stands in the address. */
  readonly kind: string
  readonly make: (id: string) => Promise<MadeDocument | null>
}

/** A PDF is shown by the browser's own viewer, which is an object in a page of its own. */
const DOCUMENT_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"

/**
 * Serves documents at the addresses that `DocumentAddresses` gave. Who may see one was decided then; the address is its
 * own key, works for ten minutes, and is kept by no cache.
 */
export function addDocuments(
  fastify: FastifyInstance,
  addresses: DocumentAddresses,
  kinds: readonly DocumentKind[],
): void {
  for (const { kind, make } of kinds) {
    fastify.get<{ Params: { token: string } }>(`${DOCUMENTS}/${kind}/:token`, async ({ params }, reply) => {
      const asked = addresses.read(kind, params.token)
      if (asked === 'unknown') return sendPage(reply, 404)
      const document = asked === 'expired' ? null : await make(asked.id)
      return document === null ? sendPage(reply, 410) : send(reply, document)
    })
  }
}

function send(reply: FastifyReply, { fileName, type, body }: MadeDocument): FastifyReply {
  const place = type === 'application/pdf' ? 'inline' : 'attachment'
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', DOCUMENT_POLICY)
    .header('content-disposition', `${place}; filename="${fileName}"`)
    .type(type)
    .send(body)
}

function sendPage(reply: FastifyReply, status: 404 | 410): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-security-policy', PAGE_POLICY)
    .type('text/html; charset=utf-8')
    .send(sorryPage(status))
}
