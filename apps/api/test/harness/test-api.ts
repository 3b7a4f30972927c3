import type { GraphQLSchema } from 'graphql'
import { createServer } from '../../src/composition.ts'
import { appsDirectory } from '../../src/paths.ts'
import { type Config, loadConfig } from '../../src/platform/config/index.ts'
import type { ClientApp } from '../../src/platform/context/index.ts'
import { TestClient } from './test-client.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/** A whole API node on a database of its own, listening on a free port. */
export interface TestApi {
  readonly origin: string
  readonly config: Config
  readonly database: TestDatabase
  /** The schema that it serves. */
  readonly schema: GraphQLSchema
  /** Someone who uses the API, with cookies of their own. */
  client(app?: ClientApp): TestClient
  close(): Promise<void>
}

/** Nobody takes mail in tests unless they say where: a mail is a job, and no worker runs here. */
const SETTINGS = { NODE_ENV: 'test', INBOX: 'off', SMTP_URL: 'smtp://127.0.0.1:1', POOL_SIZE: '5' }

/** Starts an API node as the server process does. `settings` are environment variables by name. */
export async function startTestApi(settings: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const database = await createTestDatabase()
  const config = loadConfig({ ...SETTINGS, DATABASE_URL: database.url, ...settings })
  const server = await createServer(config, appsDirectory)
  const port = await server.api.listen(0, '127.0.0.1')
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    config,
    database,
    schema: server.api.schema,
    client: (app = 'script') => new TestClient(origin, app),
    async close() {
      await server.close()
      await database.drop()
    },
  }
}
