import 'reflect-metadata'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../platform/access/index.ts'
import type { ClientApp } from '../platform/context/index.ts'
import { Gate, readRegisteredOperations } from '../platform/graphql/documents/index.ts'
import { compile } from '../platform/graphql/execution/compile.ts'
import { buildSchema } from '../platform/graphql/index.ts'
import { resolvers } from '../resolvers.ts'
import { APP_AUDIENCES } from './role-schemas.ts'

const APPS = join(import.meta.dirname, '../../..')
const schema = buildSchema(resolvers)

// What an app was built with must run in production: inside the limits, for somebody whom the app is for, compiled.
describe.each(Object.entries(APP_AUDIENCES))('the registered operations of %s', async (app, audiences) => {
  const operations = await readRegisteredOperations(APPS, app)
  const gate = new Gate(schema, operations, true)

  const refusals = (query: string): string[] =>
    audiences.flatMap((audience: Audience) => {
      const actor = { audience, userId: 'somebody', sessionId: 'session' }
      const request = { query, hash: null, operationName: null, variables: {} }
      const { operation, errors } = gate.admit(request, { actor, app: app as ClientApp })
      if (errors !== undefined) return errors.map(({ message }) => `${audience}: ${message}`)
      return compile(schema, operation) === undefined ? ['It cannot be compiled.'] : []
    })

  it('run for somebody whom the app is for', () => {
    const names = [...operations.values()].map((query) => ({ query, refused: refusals(query) }))
    const broken = names.filter(({ refused }) => refused.length >= audiences.length)
    expect(broken).toEqual([])
  })
})
