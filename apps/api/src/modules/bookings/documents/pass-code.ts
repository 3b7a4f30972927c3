import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** What a boarding pass says to whoever checks it. */
export interface PassClaim {
  readonly passengerId: string
  readonly launchId: string
  readonly seatNumber: number
  readonly reference: string
}

/** Says how the rest is to be read; another way gets another one. */
const VERSION = 'AB1'

/**
 * The text in the QR of a boarding pass: `AB1.<claim>.<signature>`, both in base64url. The claim is 34 bytes and the
 * reference: the passenger's id, the launch's id, the seat (two bytes, the higher first), then the reference in ASCII.
 * The signature is Ed25519 over the text before its dot. See docs/adr/0014-documents.md.
 */
export function passCode(claim: PassClaim, key: KeyObject): string {
  const seat = Buffer.alloc(2)
  seat.writeUInt16BE(claim.seatNumber)
  const bytes = [idBytes(claim.passengerId), idBytes(claim.launchId), seat, Buffer.from(claim.reference, 'ascii')]
  const said = `${VERSION}.${Buffer.concat(bytes).toString('base64url')}`
  return `${said}.${sign(null, Buffer.from(said), key).toString('base64url')}`
}

/** Reads a pass by the public key alone; null when it was not signed with its other half. */
export function readPassCode(text: string, publicKey: string): PassClaim | null {
  const [version, claim = '', signature = '', ...rest] = text.split('.')
  if (version !== VERSION || rest.length > 0) return null
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  if (!verify(null, Buffer.from(`${version}.${claim}`), key, Buffer.from(signature, 'base64url'))) return null
  const bytes = Buffer.from(claim, 'base64url')
  return {
    passengerId: idText(bytes.subarray(0, 16)),
    launchId: idText(bytes.subarray(16, 32)),
    seatNumber: bytes.readUInt16BE(32),
    reference: bytes.subarray(34).toString('ascii'),
  }
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
