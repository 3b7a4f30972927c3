import type { FastifyInstance, FastifyRequest } from 'fastify'
import { EXPLORER_PAGE } from './page.ts'
import { EXPLORER_SCRIPT } from './script.ts'

/** Serves a small explorer of our own to browsers that open `/graphql`: works offline and under the strict policy. */
export function addExplorer(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (opensExplorer(request))
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(EXPLORER_PAGE)
    else done()
  })
  fastify.get('/graphql/explorer.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(EXPLORER_SCRIPT),
  )
}

function opensExplorer({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && url === '/graphql' && headers.accept?.includes('text/html') === true
}
