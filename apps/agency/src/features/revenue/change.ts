import { compareMoney, formatPercent, isNoMoney } from '@astro/ui'

/** From here on percents say less than how many times it is. */
const MANY = 9

/** How an amount compares with the one before, in a few words around `shown`, the one before as it is written. */
export function changeWords(now: string, before: string, shown: string): string {
  if (isNoMoney(before)) return isNoMoney(now) ? 'nothing before either' : 'nothing before'
  if (compareMoney(now, before) === 0) return 'as much as before'
  // Of a loss there are no percents.
  if (before.startsWith('-')) return `${shown} before`
  // A share for the eye only; no amount comes of it.
  const share = Number(now) / Number(before) - 1
  if (share >= MANY) return `${Math.round(share + 1)} times the ${shown} before`
  return `${formatPercent(Math.abs(share))} ${share > 0 ? 'more' : 'less'} than ${shown} before`
}
