/** A passenger as the manifest has them. */
export interface ManifestPassenger {
  readonly passengerId: string
  readonly seatNumber: number
  readonly fullName: string
  readonly bookingReference: string
  readonly isPaid: boolean
}

/** What a boarding pass says. */
export interface PassClaim {
  readonly passengerId: string
  readonly launchId: string
  readonly seatNumber: number
  readonly reference: string
}

export type PassVerdict<P extends ManifestPassenger = ManifestPassenger> =
  /** One of ours, for this launch and somebody who flies. `seatOnPass` differs from the manifest's when it was changed. */
  | { readonly kind: 'valid'; readonly passenger: P; readonly seatOnPass: number }
  | { readonly kind: 'unpaid'; readonly passenger: P }
  | { readonly kind: 'wrongLaunch'; readonly claim: PassClaim }
  /** One of ours, but not among those who fly: cancelled, or the manifest is older than the booking. */
  | { readonly kind: 'notOnManifest'; readonly claim: PassClaim }
  | { readonly kind: 'forged' }
  | { readonly kind: 'noPass' }

const SHAPE = /^AB1\.([\w-]+)\.([\w-]+)$/
const SIGNATURE_BYTES = 64
/** Two ids of 16 bytes and a seat of two; the reference follows. */
const FIXED_BYTES = 34

/** The public key of the manifest, ready to check passes without the network. */
export function importPassKey(boardingPassKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytesOf(boardingPassKey), { name: 'Ed25519' }, false, ['verify'])
}

/** Checks the text of a boarding pass's QR by the key and the manifest alone. */
export async function checkPass<P extends ManifestPassenger>(
  text: string,
  key: CryptoKey,
  launch: { readonly id: string; readonly passengers: readonly P[] },
): Promise<PassVerdict<P>> {
  const [, claimText = '', signatureText = ''] = SHAPE.exec(text.trim()) ?? []
  const claimBytes = bytesOf(claimText)
  const signature = bytesOf(signatureText)
  if (claimBytes.length <= FIXED_BYTES || signature.length !== SIGNATURE_BYTES) return { kind: 'noPass' }
  const said = new TextEncoder().encode(`AB1.${claimText}`)
  // Another spelling of the same bytes is another text: the last letter of base64 has bits to spare.
  const isOurs = textOf(signature) === signatureText && (await crypto.subtle.verify('Ed25519', key, signature, said))
  if (!isOurs) return { kind: 'forged' }
  const claim = readClaim(claimBytes)
  if (claim.launchId !== launch.id) return { kind: 'wrongLaunch', claim }
  const passenger = launch.passengers.find(({ passengerId }) => passengerId === claim.passengerId)
  if (!passenger) return { kind: 'notOnManifest', claim }
  return passenger.isPaid ? { kind: 'valid', passenger, seatOnPass: claim.seatNumber } : { kind: 'unpaid', passenger }
}

function readClaim(bytes: Uint8Array): PassClaim {
  return {
    passengerId: idOf(bytes.subarray(0, 16)),
    launchId: idOf(bytes.subarray(16, 32)),
    seatNumber: new DataView(bytes.buffer, bytes.byteOffset).getUint16(32),
    reference: String.fromCharCode(...bytes.subarray(FIXED_BYTES)),
  }
}

function idOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Bytes of a base64url text; none when it is not one. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
