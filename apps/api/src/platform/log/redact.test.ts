import { describe, expect, it } from 'vitest'
import { redact, redactText } from './index.ts'

const TOKEN = 'q'.repeat(20) + '_-' + 'Z'.repeat(21)

describe('what is logged', () => {
  it('holds no field that could be a secret, at any depth', () => {
    const redacted = redact({
      input: { password: 'a', newPassword: 'b', accessToken: 'c', cardNumber: 'd', contactEmail: 'e' },
    })
    expect(redacted).toEqual({
      input: {
        password: '[redacted]',
        newPassword: '[redacted]',
        accessToken: '[redacted]',
        cardNumber: '[redacted]',
        contactEmail: '[redacted]',
      },
    })
  })

  it('holds no e-mail, card, token or password inside a text', () => {
    expect(redactText('no user ada.lovelace@mail.example here')).toBe('no user [email] here')
    expect(redactText('card 4242 4242 4242 4242 declined')).toBe('card [card] declined')
    expect(redactText(`link /reset?t=${TOKEN}`)).toBe('link /reset?t=[token]')
    expect(redactText('connect postgresql://astro:hunter2@db:5432/x')).not.toContain('hunter2')
  })

  it('holds no hash of a password or token, as a failed statement quotes them', () => {
    const row = `Failing row contains ("$argon2id$v=19$m=19456,t=2,p=1$9gICLn/C$Te+Y=", ${'0af1'.repeat(16)}, x)`
    expect(redactText(row)).toBe('Failing row contains ("[hash]", [hash], x)')
  })

  it('keeps ids, amounts and instants readable', () => {
    const text =
      'booking 01934567-8901-7234-8567-890123456789 over 1000.00 at 2026-11-22T18:00:00.000Z, 1790000000001 ms'
    expect(redactText(text)).toBe(text)
  })

  it('tells of an error and its causes without what they quote', () => {
    const error = new Error('duplicate key (email)=(ada@mail.example)', { cause: new Error('from bob@mail.example') })
    const text = JSON.stringify(redact({ error }))
    expect(text).toContain('duplicate key')
    expect(text).not.toContain('@mail.example')
  })

  it('ends, however deep or long the value', () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(JSON.stringify(redact(loop)).length).toBeLessThan(200)
    expect(redactText('x'.repeat(100_000)).length).toBeLessThan(9000)
  })
})
