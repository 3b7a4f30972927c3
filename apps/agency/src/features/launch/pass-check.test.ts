import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPass, importPassKey } from './pass-check.ts'

const LAUNCH = '018f0000-0000-7000-8000-000000000001'
const OTHER_LAUNCH = '018f0000-0000-7000-8000-000000000002'
const ANNA = '018f0000-0000-7000-8000-00000000000a'
const BORIS = '018f0000-0000-7000-8000-00000000000b'
const passengers = [
  { passengerId: ANNA, seatNumber: 311, fullName: 'Anna', bookingReference: 'KX4T9BQM', isPaid: true },
  { passengerId: BORIS, seatNumber: 2, fullName: 'Boris', bookingReference: 'KX4T9BQN', isPaid: false },
]
const launch = { id: LAUNCH, passengers }

/** Written here from the schema's words, not by the server's code: both must read them the same way. */
function pass(key: KeyObject, given: { passengerId?: string; launchId?: string; seat?: number } = {}): string {
  const { passengerId = ANNA, launchId = LAUNCH, seat = 311 } = given
  const ids = Buffer.from(`${passengerId}${launchId}`.replaceAll('-', ''), 'hex')
  const claim = Buffer.concat([ids, Buffer.from([seat >> 8, seat & 255]), Buffer.from('KX4T9BQM', 'ascii')])
  const said = `AB1.${claim.toString('base64url')}`
  return `${said}.${sign(null, Buffer.from(said), key).toString('base64url')}`
}

describe('a boarding pass', () => {
  const ours = generateKeyPairSync('ed25519')
  let key: CryptoKey
  beforeAll(async () => {
    key = await importPassKey(ours.publicKey.export({ format: 'jwk' }).x ?? '')
  })

  it('is valid for whoever flies, with the seat that it was printed with', async () => {
    expect(await checkPass(`  ${pass(ours.privateKey)}\n`, key, launch)).toEqual({
      kind: 'valid',
      passenger: passengers[0],
      seatOnPass: 311,
    })
  })

  it('of another launch is told apart, as is one of somebody who does not fly or has not paid', async () => {
    expect(await checkPass(pass(ours.privateKey, { launchId: OTHER_LAUNCH }), key, launch)).toMatchObject({
      kind: 'wrongLaunch',
      claim: { reference: 'KX4T9BQM', seatNumber: 311 },
    })
    expect(await checkPass(pass(ours.privateKey, { passengerId: OTHER_LAUNCH }), key, launch)).toMatchObject({
      kind: 'notOnManifest',
    })
    expect(await checkPass(pass(ours.privateKey, { passengerId: BORIS }), key, launch)).toMatchObject({
      kind: 'unpaid',
    })
  })

  it('is forged once a letter is changed, or when it was signed by somebody else', async () => {
    const real = pass(ours.privateKey)
    const verdicts = await Promise.all(
      [...real].map((letter, at) =>
        checkPass(`${real.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${real.slice(at + 1)}`, key, launch),
      ),
    )
    expect(verdicts.filter(({ kind }) => kind !== 'forged' && kind !== 'noPass')).toEqual([])
    const theirs = generateKeyPairSync('ed25519').privateKey
    expect(await checkPass(pass(theirs), key, launch)).toEqual({ kind: 'forged' })
  })

  it('is none when it is any other text', async () => {
    for (const text of [
      '',
      'KX4T9BQM',
      'AB1',
      'AB1..',
      'AB2.abc.def',
      'https://example.org/AB1.a.b',
      `AB1.${'A'.repeat(20)}.AAAA`,
    ])
      expect(await checkPass(text, key, launch)).toEqual({ kind: 'noPass' })
  })
})
