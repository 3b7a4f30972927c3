import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.close())

it('answers documents on a database of its own', async () => {
  expect(await api.client().run('{ __typename }')).toEqual({ status: 200, data: { __typename: 'Query' }, errors: [] })
})

it('says that it is alive and ready', async () => {
  for (const path of ['/livez', '/readyz']) expect((await fetch(`${api.origin}${path}`)).status).toBe(200)
})
