/**
 * Money on the wire is a decimal string. These helpers work on whole cents, in BigInt: no float ever touches
 * an amount.
 */

const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** The amount in cents. Throws a RangeError when the text is no amount with at most two decimals. */
export function toCents(decimal: string): bigint {
  const match = DECIMAL.exec(decimal)
  if (!match) throw new RangeError(`Not an amount: ${decimal}`)
  const cents = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return match[1] ? -cents : cents
}

export function fromCents(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

export function addDecimals(...amounts: readonly string[]): string {
  return fromCents(amounts.reduce((sum, amount) => sum + toCents(amount), 0n))
}

export function subtractDecimals(from: string, amount: string): string {
  return fromCents(toCents(from) - toCents(amount))
}

/** The amount `times` times; `times` is a whole number. */
export function multiplyDecimal(amount: string, times: number): string {
  return fromCents(toCents(amount) * BigInt(times))
}

/** The share of an amount, half a cent rounded up, as refunds are computed. */
export function percentOf(amount: string, percent: number): string {
  return fromCents((toCents(amount) * BigInt(percent) + 50n) / 100n)
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDecimals(left: string, right: string): number {
  const difference = toCents(left) - toCents(right)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isZero(amount: string): boolean {
  return toCents(amount) === 0n
}

/** What a person typed as an amount ("250,000", "$1200.5"), or undefined when it is none. */
export function parseAmount(typed: string): string | undefined {
  const bare = typed.replace(/[\s,$_]/g, '')
  return DECIMAL.test(bare) ? fromCents(toCents(bare)) : undefined
}
