// A process of the bench: the limits. A bare Fastify, the bare driver, the product's own statements.
// node server.ts <build> <connections>
import Fastify from 'fastify'
import pg from 'pg'
import { addBooking } from './booking.ts'
import { addBroadcast } from './broadcast.ts'
import { addReads } from './reads.ts'

const [build = '', connections = ''] = process.argv.slice(2)

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(connections),
  options: '-c plan_cache_mode=force_generic_plan',
})
const fastify = Fastify({ logger: false })
addReads(fastify, pool)
await addBooking(fastify, pool, build)
addBroadcast(fastify)

process.once('SIGTERM', () => process.exit(0))
await fastify.listen({ port: 0, host: '127.0.0.1' })
const [address] = fastify.addresses()
if (typeof address === 'object') process.send?.({ port: address.port })
