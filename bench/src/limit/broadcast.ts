import type { FastifyInstance } from 'fastify'
import { type WebSocket, WebSocketServer } from 'ws'

/** A bare broadcast: whatever is posted goes to every socket. */
export function addBroadcast(fastify: FastifyInstance): void {
  const sockets = new Set<WebSocket>()
  const server = new WebSocketServer({ server: fastify.server, perMessageDeflate: false, clientTracking: false })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  fastify.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  fastify.post<{ Body: string }>('/broadcast', ({ body }, reply) => {
    for (const socket of sockets) socket.send(body)
    return reply.send('{}')
  })
}
