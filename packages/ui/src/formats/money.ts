// Money on the wire is a decimal string. Everything here counts in whole cents, in BigInt: no float touches an amount.
const decimal = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** Cents of a decimal string such as "1234.50". Throws RangeError when it is not one (at most two decimals). */
export function moneyToCents(amount: string): bigint {
  const match = decimal.exec(amount.trim())
  if (!match) throw new RangeError(`Not an amount of money: "${amount}"`)
  const [, sign, whole = '0', fraction = ''] = match
  const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0') || '0')
  return sign === '-' ? -cents : cents
}

/** Decimal string with two places, as the API writes it. */
export function centsToMoney(cents: bigint): string {
  const size = cents < 0n ? -cents : cents
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

export interface MoneyFormat {
  /** `auto` (default) drops ".00"; `always` keeps columns of figures aligned. */
  cents?: 'auto' | 'always'
}

/** "250000.00" to "$250,000", "1234.5" to "$1,234.50"; never goes through a float. */
export function formatMoney(amount: string, { cents = 'auto' }: MoneyFormat = {}): string {
  const value = moneyToCents(amount)
  const size = value < 0n ? -value : value
  const whole = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = size % 100n
  const tail = fraction === 0n && cents === 'auto' ? '' : `.${String(fraction).padStart(2, '0')}`
  return `${value < 0n ? '\u2212' : ''}$${whole}${tail}`
}

/** "$1.2M" for tiles and chart axes, cut (not rounded up) to one decimal. */
export function formatMoneyShort(amount: string): string {
  const value = moneyToCents(amount)
  const size = (value < 0n ? -value : value) / 100n
  const unit = [
    [1_000_000_000n, 'B'],
    [1_000_000n, 'M'],
    [1_000n, 'k'],
  ] as const
  const step = unit.find(([least]) => size >= least)
  if (!step) return formatMoney(amount)
  const tenths = (size * 10n) / step[0]
  const tail = tenths % 10n === 0n ? '' : `.${tenths % 10n}`
  return `${value < 0n ? '\u2212' : ''}$${tenths / 10n}${tail}${step[1]}`
}

/** Sum of decimal strings, as a decimal string; "0.00" of none. */
export function sumMoney(amounts: readonly string[]): string {
  return centsToMoney(amounts.reduce((sum, amount) => sum + moneyToCents(amount), 0n))
}

/** An amount times a whole number, such as a seat price times seats. */
export function timesMoney(amount: string, times: number): string {
  return centsToMoney(moneyToCents(amount) * BigInt(times))
}

/** Whole percent of an amount, half a cent rounded up: for showing only, the server decides what is paid. */
export function percentOfMoney(amount: string, percent: number): string {
  return centsToMoney((moneyToCents(amount) * BigInt(percent) + 50n) / 100n)
}

/** Negative, 0 or positive, for sorting. */
export function compareMoney(a: string, b: string): number {
  const difference = moneyToCents(a) - moneyToCents(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Whether an amount is none at all, however it is written ("0", "0.00"). */
export function isNoMoney(amount: string): boolean {
  return moneyToCents(amount) === 0n
}

/** What a person typed as an amount ("250,000", "$1200.5"), as the API writes it; undefined when it is none. */
export function parseMoney(typed: string): string | undefined {
  const bare = typed.replace(/[\s,$_]/g, '')
  return decimal.test(bare) ? centsToMoney(moneyToCents(bare)) : undefined
}
