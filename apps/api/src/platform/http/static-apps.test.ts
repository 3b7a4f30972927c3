import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addStaticApps, createHttpServer, createRateLimits, type HttpSettings } from './index.ts'

const SETTINGS: HttpSettings = {
  rateLimits: 'strict',
  publicOrigin: 'http://localhost',
  trustedProxies: 1,
  cookieSecure: false,
}
const log = { info: () => undefined, warning: () => undefined, error: () => undefined }

let directory: string
let fastify: FastifyInstance
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'astro-static-'))
  for (const app of ['traveler', 'agency']) {
    const dist = join(directory, app, 'dist')
    await mkdir(join(dist, 'assets'), { recursive: true })
    await writeFile(join(dist, 'index.html'), `<title>${app}</title>`)
    await writeFile(join(dist, 'index.html.br'), brotliCompressSync(`<title>${app}</title>`))
    await writeFile(join(dist, 'assets/index-abc123.js'), `console.log("${app}")`)
    await writeFile(join(dist, 'assets/index-abc123.js.br'), brotliCompressSync(`console.log("${app}")`))
  }
  fastify = createHttpServer(SETTINGS, createRateLimits(SETTINGS), log)
  await addStaticApps(fastify, directory)
  fastify.post('/echo', (_request, reply) => reply.send({ ok: true }))
})
afterAll(async () => {
  await fastify.close()
  await rm(directory, { recursive: true })
})
const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fastify.inject({ method: 'GET', url, headers })

it('serves each app’s page at its address and below', async () => {
  for (const url of ['/', '/launches/moon-2027', '/agencyfoo', '/?x=/agency/'])
    expect((await get(url)).body).toContain('traveler')
  for (const url of ['/agency', '/agency/', '/agency/fleet/1?tab=a', '/agency?x=1'])
    expect((await get(url)).body).toContain('agency')
  const page = await get('/agency/fleet')
  expect(page.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' })
  expect(page.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
})

it('serves the page to clients that take anything, packed or not', async () => {
  for (const encoding of ['gzip, deflate', 'br, gzip', 'identity'])
    for (const [url, title] of [
      ['/', 'traveler'],
      ['/launches/moon-2027?seats=2', 'traveler'],
      ['/agency/', 'agency'],
    ] as const) {
      const page = await get(url, { accept: '*/*', 'accept-encoding': encoding })
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      const body = page.headers['content-encoding'] === 'br' ? brotliDecompressSync(page.rawPayload) : page.body
      expect(body.toString()).toContain(title)
      expect((await get(url, { 'accept-encoding': encoding })).statusCode).toBe(200)
    }
  expect((await get('/launches/moon-2027', { accept: 'application/json' })).statusCode).toBe(404)
})

it('serves files with their lasting names from caches for good, compressed where that lies beside', async () => {
  const plain = await get('/agency/assets/index-abc123.js', {})
  expect([plain.body, plain.headers['cache-control']]).toEqual([
    'console.log("agency")',
    'public, max-age=31536000, immutable',
  ])
  const packed = await get('/assets/index-abc123.js', { 'accept-encoding': 'br' })
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
  })
})

it('answers 404 for files that are not there, apps that are not built, and addresses outside', async () => {
  expect((await get('/assets/gone.js', { accept: '*/*' })).statusCode).toBe(404)
  expect((await get('/..%2f..%2fetc/passwd', {})).statusCode).toBeGreaterThanOrEqual(400)
  expect((await fastify.inject({ method: 'POST', url: '/nothing' })).statusCode).toBe(404)
})

it('slows an address down with 429, and no other one', async () => {
  const post = (address: string) =>
    fastify.inject({ method: 'POST', url: '/echo', headers: { 'x-forwarded-for': `10.9.9.9, ${address}` } })
  const statuses = await Promise.all(Array.from({ length: 1500 }, () => post('10.0.0.1')))
  const refused = statuses.filter(({ statusCode }) => statusCode === 429)
  expect(refused.length).toBeGreaterThan(50)
  expect(refused[0]?.headers['retry-after']).toBe('1')
  expect(refused[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
  expect((await post('10.0.0.2')).statusCode).toBe(200)
})
