import type { ReactNode } from 'react'
import { moneyToCents } from '../formats/money.ts'
import { Money } from '../time/money.tsx'
import { cx } from '../lib/class-names.ts'
import classes from './price-breakdown.module.css'

export interface PriceLine {
  label: string
  /** Decimal string in USD. */
  amount: string
  /** "2 seats at $250,000". */
  detail?: string | undefined
}

export interface PriceBreakdownProps {
  lines: readonly PriceLine[]
  /** Decimal string in USD, as the server gives it. */
  total: string
  totalLabel?: string
  note?: ReactNode
}

/** What is paid, line by line. */
export function PriceBreakdown({ lines, total, totalLabel = 'Total', note }: PriceBreakdownProps) {
  // All with cents or none: figures of one sum stand below each other.
  const cents = [...lines.map(({ amount }) => amount), total].every((amount) => moneyToCents(amount) % 100n === 0n)
    ? 'auto'
    : 'always'
  return (
    <div>
      <dl className={classes.list}>
        {lines.map(({ label, amount, detail }) => (
          <div key={label} className={classes.line}>
            <dt className={classes.label}>
              {label}
              {detail ? <span className={classes.detail}>{detail}</span> : null}
            </dt>
            <dd className={classes.amount}>
              <Money amount={amount} cents={cents} />
            </dd>
          </div>
        ))}
        <div className={cx(classes.line, classes.total)}>
          <dt>{totalLabel}</dt>
          <dd className={classes.amount}>
            <Money amount={total} cents={cents} />
          </dd>
        </div>
      </dl>
      {note ? <div className={classes.note}>{note}</div> : null}
    </div>
  )
}
