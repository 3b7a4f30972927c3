const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** US cents of a decimal string such as "250000.00" or "1.5". Throws on anything that is no such amount. */
export function toCents(amount: string): bigint {
  const match = DECIMAL.exec(amount)
  if (!match) throw new RangeError(`not an amount of money: ${JSON.stringify(amount)}`)
  const cents = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' ? -cents : cents
}

/** The decimal string of an amount in cents, with both places: 150n is "1.50". */
export function fromCents(cents: bigint): string {
  const sign = cents < 0n ? '-' : ''
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Whole percent of an amount that is not negative, rounded half up to the cent. */
export function percentOf(cents: bigint, percent: number): bigint {
  return (cents * BigInt(percent) + 50n) / 100n
}

/** The sum of decimal strings. */
export function sum(amounts: readonly string[]): string {
  return fromCents(amounts.reduce((total, amount) => total + toCents(amount), 0n))
}
