import { describe, expect, it } from 'vitest'
import { accountClaim, addressClaim, networkOf } from './throttle.rules.ts'

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network))
})

it('counts accounts alike everywhere, addresses hardly in development', () => {
  expect(accountClaim('logIn', 'ada@mail.example').limit).toBe(10)
  expect(addressClaim('logIn', '192.0.2.7', 'strict').limit).toBe(100)
  expect(addressClaim('logIn', '192.0.2.7', 'lenient').limit).toBeGreaterThan(10_000)
})

it('never counts two kinds of attempts together', () => {
  const keys = [
    accountClaim('logIn', 'a@b.example'),
    accountClaim('reset', 'a@b.example'),
    addressClaim('reset', 'a@b.example', 'strict'),
  ].map(({ key }) => key)
  expect(new Set(keys).size).toBe(3)
})
