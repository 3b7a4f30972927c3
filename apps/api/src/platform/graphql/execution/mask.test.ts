import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { fault, forbidden } from '../../errors/index.ts'
import { errorMask } from './mask.ts'

const logged: unknown[] = []
const note = (...line: unknown[]): void => void logged.push(line)
const mask = errorMask({ info: note, warning: note, error: note })
const masked = (cause: Error): GraphQLError => {
  logged.length = 0
  return mask(new GraphQLError(cause.message, { originalError: cause, path: ['a', 0] }), 'trace-1')
}

it('lets our own faults pass without a log line', () => {
  for (const own of [forbidden(), fault('TOO_MANY_REQUESTS', 'Slow down.', { retryAfter: 3 })])
    expect(mask(own, 't')).toBe(own)
  expect(logged).toEqual([])
})

it('tells nothing of anything else, and logs it once with its stack', () => {
  const cause = new Error('select password from users failed')
  const told = masked(cause)
  expect(told.toJSON()).toEqual({
    message: 'Something went wrong on our side. Please try again.',
    path: ['a', 0],
    extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'trace-1' },
  })
  expect(logged).toEqual([['graphql', 'An operation failed.', { traceId: 'trace-1', path: 'a.0', error: cause }]])
})

it.each([
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('terminating connection'), { code: '57P01' }),
  Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }),
  Object.assign(new Error('could not extend file'), { code: '53100' }),
  new Error('Query read timeout'),
  new Error('timeout exceeded when trying to connect'),
  new Error('outer', { cause: new Error('Connection terminated unexpectedly') }),
])('says when the database is away: %s', (cause) => {
  expect(masked(cause).extensions['code']).toBe('SERVICE_UNAVAILABLE')
})

it('does not take a broken rule of the database for its absence', () => {
  expect(masked(Object.assign(new Error('duplicate key'), { code: '23505' })).extensions['code']).toBe(
    'INTERNAL_SERVER_ERROR',
  )
})
