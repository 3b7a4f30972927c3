/**
 * A key for one attempt to book, cancel or move money (SPEC rule 14). Keep it with the attempt and send it
 * again when the answer got lost: the same key has one effect.
 */
export function newIdempotencyKey(): string {
  // Not crypto.randomUUID: browsers offer that on secure origins only, and a trial run by plain http on a
  // machine's address is not one.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
