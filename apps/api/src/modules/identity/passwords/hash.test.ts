import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './hash.ts'

describe('a stored password', () => {
  it('is argon2id with its cost and a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('forty-two moons'), hashPassword('forty-two moons')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
  })

  it('is recognised, and no other one is', async () => {
    const hash = await hashPassword('forty-two moons')
    expect(await verifyPassword('forty-two moons', hash)).toBe(true)
    expect(await verifyPassword('forty-two moonz', hash)).toBe(false)
  })

  it('is the same however the keyboard composes its signs', async () => {
    expect(await verifyPassword('cafe\u0301 on the moon', await hashPassword('caf\u00e9 on the moon'))).toBe(true)
  })

  it('is never that of an account that does not exist', async () => {
    expect(await verifyPassword('', null)).toBe(false)
  })
})
