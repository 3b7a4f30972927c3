import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '../clock/index.ts'
import { newId } from '../ids/index.ts'
import { ADDRESS_SECONDS, DocumentAddresses } from './address.ts'
import { documentKeys } from './keys.ts'

const addresses = new DocumentAddresses(documentKeys('a secret of at least thirty-two characters').address)
const tokenOf = (address: string): string => address.split('/').at(-1) ?? ''

afterEach(() => setClock())

describe('the address of a document', () => {
  const id = newId()

  it('leads to what it was given for', () => {
    const address = addresses.of('pass', id)
    expect(address).toMatch(/^\/documents\/pass\/[\w.-]+$/)
    expect(addresses.read('pass', tokenOf(address))).toEqual({ id })
  })

  it('works for ten minutes and not a second longer', () => {
    const start = new Date('2030-01-01T00:00:00Z')
    setClock(() => start)
    const token = tokenOf(addresses.of('pass', id))
    setClock(() => new Date(start.getTime() + ADDRESS_SECONDS * 1000 - 1))
    expect(addresses.read('pass', token)).toEqual({ id })
    setClock(() => new Date(start.getTime() + ADDRESS_SECONDS * 1000))
    expect(addresses.read('pass', token)).toBe('expired')
  })

  it('leads to no other kind of document, and to nothing on a node with another secret', () => {
    const token = tokenOf(addresses.of('pass', id))
    expect(addresses.read('invoice', token)).toBe('unknown')
    const elsewhere = new DocumentAddresses(documentKeys('another secret of thirty-two characters').address)
    expect(elsewhere.read('pass', token)).toBe('unknown')
  })

  it('leads nowhere when any letter of it is changed', () => {
    const token = tokenOf(addresses.of('pass', id))
    for (let at = 0; at < token.length - 1; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === 'x' ? 'y' : 'x'}${token.slice(at + 1)}`
      expect(addresses.read('pass', changed)).toBe('unknown')
    }
    for (const nothing of ['', '.', '..', 'x'.repeat(200)]) expect(addresses.read('pass', nothing)).toBe('unknown')
  })
})
