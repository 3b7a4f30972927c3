import { describe, expect, it } from 'vitest'
import { ConfigError, loadConfig, renderExample } from './index.ts'
import { DEVELOPMENT_SECRET, SETTINGS } from './settings.ts'

const DATABASE_URL = 'postgresql://astro:secret-word@db.example/astro'
const production = {
  NODE_ENV: 'production',
  DATABASE_URL,
  PUBLIC_ORIGIN: 'https://booking.example',
  SIGNING_SECRET: 'x'.repeat(40),
  SMTP_URL: 'smtps://mail.example',
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('settings', () => {
  it('need nothing but a database while developing', () => {
    const config = loadConfig({ DATABASE_URL })
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      graphqlOperations: 'any',
      inbox: true,
      seatHoldSeconds: 600,
    })
  })

  it('are strict in production', () => {
    const config = loadConfig(production)
    expect(config).toMatchObject({
      graphqlOperations: 'registered',
      rateLimits: 'strict',
      cookieSecure: true,
      inbox: false,
    })
  })

  it('name every wrong and missing one at once', () => {
    const problems = problemsOf({ NODE_ENV: 'production', PORT: 'http', GRAPHQL_OPERATIONS: 'some' })
    const named = problems.map((problem) => problem.split(' ')[0])
    expect(new Set(named)).toEqual(
      new Set(['DATABASE_URL', 'GRAPHQL_OPERATIONS', 'PORT', 'PUBLIC_ORIGIN', 'SIGNING_SECRET', 'SMTP_URL']),
    )
  })

  it('never show the value of a secret', () => {
    expect(problemsOf({ ...production, DATABASE_URL: 'mysql://astro:secret-word@db.example' }).join()).not.toContain(
      'secret-word',
    )
  })

  it('refuse the development secret and the inbox in production', () => {
    expect(problemsOf({ ...production, SIGNING_SECRET: DEVELOPMENT_SECRET, INBOX: 'on' })).toHaveLength(2)
  })

  it('take an empty value as not set, and on or off in several spellings', () => {
    expect(loadConfig({ DATABASE_URL, PORT: '', COOKIE_SECURE: 'true' })).toMatchObject({
      port: 4000,
      cookieSecure: true,
    })
  })

  it('all stand in .env.example, commented out, secrets without a value', () => {
    const example = renderExample()
    for (const setting of Object.values(SETTINGS)) expect(example).toContain(`\n#${setting.name}=`)
    expect(example).not.toContain(DEVELOPMENT_SECRET)
  })
})
