import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fault } from '../errors/index.ts'
import { sendErrors } from './answers.ts'

/** The longest address first: `/` fits everything. */
const APPS = [
  { app: 'agency', address: '/agency' },
  { app: 'office', address: '/office' },
  { app: 'ops', address: '/ops' },
  { app: 'traveler', address: '' },
] as const

interface BuiltApp {
  readonly address: string
  readonly directory: string
}

/**
 * Serves the built apps: files as they are (compressed ones where they lie beside), and the app's page for any
 * other address under it that a browser opens, because the app routes by itself. An app that is not built is
 * left out.
 */
export async function addStaticApps(fastify: FastifyInstance, appsDirectory: string): Promise<void> {
  const apps: BuiltApp[] = APPS.map(({ app, address }) => ({
    address,
    directory: join(appsDirectory, app, 'dist'),
  })).filter(({ directory }) => existsSync(join(directory, 'index.html')))
  for (const [index, { address, directory }] of apps.entries()) {
    await fastify.register(fastifyStatic, {
      root: directory,
      prefix: `${address}/`,
      decorateReply: index === 0,
      preCompressed: true,
      index: 'index.html',
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', cacheControlOf(path))
      },
    })
  }
  fastify.setNotFoundHandler((request, reply) => {
    const app = opensPage(request) ? apps.find(({ address }) => isUnder(request.url, address)) : undefined
    return app === undefined
      ? notFound(request, reply)
      : reply.header('cache-control', 'no-cache').sendFile('index.html', app.directory)
  })
}

/** Vite puts a hash of the content into the names under `assets/`. */
function cacheControlOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * Browsers name text/html. Link previews, probes and scripts take anything: they get the page too, unless the
 * address names a file. (Also `/` comes here when a packed answer is asked for: the plug-in has none for folders.)
 */
function opensPage({ method, headers, url }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const accept = headers.accept ?? '*/*'
  return accept.includes('text/html') || (accept.includes('*/*') && !pathOf(url).includes('.'))
}

function isUnder(url: string, address: string): boolean {
  const path = pathOf(url)
  return path === address || path.startsWith(`${address}/`)
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? ''
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendErrors(request, reply, 404, [fault('BAD_USER_INPUT', 'There is nothing at this address.')])
}
