import { formatMoney, type MoneyFormat } from '../formats/money.ts'
import { cx } from '../lib/class-names.ts'
import classes from './money.module.css'

export interface MoneyProps extends MoneyFormat {
  /** Decimal string in USD. */
  amount: string
  className?: string | undefined
}

/** An amount in US dollars. */
export function Money({ amount, cents = 'auto', className }: MoneyProps) {
  return <span className={cx(classes.money, className)}>{formatMoney(amount, { cents })}</span>
}
