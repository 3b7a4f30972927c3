import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedServer, removeEmbedded, startEmbedded } from './index.ts'

let directory: string
let server: EmbeddedServer
let url: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'astro-embedded-'))
  chmodSync(directory, 0o755)
  // What an interrupted first start would have left.
  mkdirSync(join(directory, 'init-1'))
  server = await startEmbedded(directory)
  url = await server.ensureDatabase('kept')
  await query(url, 'create table mark (id int)')
})

afterAll(() => removeEmbedded(directory))

async function query(address: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: address })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  it('is reused while it runs, and its databases with it', async () => {
    const again = await startEmbedded(directory)
    expect(again).toMatchObject({ pid: server.pid, port: server.port, reused: true })
    expect(await again.ensureDatabase('kept')).toBe(url)
  })

  it('comes back with its data, on its port, after a kill -9', async () => {
    process.kill(server.pid, 'SIGKILL')
    const before = server
    server = await startEmbedded(directory, before.port)
    expect(server).toMatchObject({ port: before.port, reused: false })
    expect(await query(url, 'select * from mark')).toEqual([])
  })

  it('starts although its pid file names a process that is somebody else’s', async () => {
    await server.stop()
    expect(server.isRunning()).toBe(false)
    writeFileSync(
      join(directory, 'data', 'postmaster.pid'),
      `${process.pid}\n${directory}/data\n0\n${server.port}\n\n127.0.0.1\n\nready\n`,
    )
    server = await startEmbedded(directory)
    expect(server.reused).toBe(false)
  })

  it('leaves nothing when it is removed', async () => {
    await removeEmbedded(directory)
    expect(server.isRunning()).toBe(false)
    expect(existsSync(directory)).toBe(false)
  })
})
