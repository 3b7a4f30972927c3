import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'

/** What documents are signed with; all of it follows from the one secret that every node has. */
export interface DocumentKeys {
  /** Of the addresses that documents are fetched at. */
  readonly address: Buffer
  /** Ed25519, of what is printed on documents and checked without asking us. */
  readonly seal: KeyObject
  /** The public half of `seal`: 32 bytes in base64url. */
  readonly sealPublic: string
}

/** DER of an Ed25519 private key up to its 32 bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Derives the keys. `purpose` parts them: what was signed with one is worth nothing to another. */
export function documentKeys(secret: string): DocumentKeys {
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  const der = Buffer.concat([PKCS8, derive('astrobookings documents: seal v1')])
  const seal = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(seal).export({ format: 'jwk' })
  if (x === undefined) throw new Error('an Ed25519 key has a public half')
  return { address: derive('astrobookings documents: address v1'), seal, sealPublic: x }
}
