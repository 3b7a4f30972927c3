import { describe, expect, it } from 'vitest'
import { documentKeys } from '../../../platform/documents/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import { passCode, readPassCode } from './pass-code.ts'

const keys = documentKeys('a secret of at least thirty-two characters')
const claim = { passengerId: newId(), launchId: newId(), seatNumber: 311, reference: 'KX4T9BQM' }

describe('the code on a boarding pass', () => {
  const code = passCode(claim, keys.seal)

  it('says who flies on which seat, to anybody who has the public key', () => {
    expect(readPassCode(code, keys.sealPublic)).toEqual(claim)
    expect(code.length).toBeLessThan(160)
  })

  it('is worth nothing once a letter of it is changed', () => {
    for (let at = 0; at < code.length - 1; at += 1) {
      const changed = `${code.slice(0, at)}${code[at] === 'x' ? 'y' : 'x'}${code.slice(at + 1)}`
      expect(readPassCode(changed, keys.sealPublic)).toBeNull()
    }
  })

  it('is worth nothing by another key', () => {
    expect(readPassCode(code, documentKeys('another secret of thirty-two characters').sealPublic)).toBeNull()
    expect(readPassCode('AB1', keys.sealPublic)).toBeNull()
  })
})
