import { formatMoney } from '../formats/money.ts'
import classes from './refund-terms.module.css'

export interface RefundTier {
  /** Whole percent that comes back. */
  percent: number
  /** When it holds, in words: "Until 12 March 2030". */
  when: string
  /** What that is in USD, a decimal string. */
  amount?: string | undefined
}

export interface RefundTermsProps {
  /** In order of time (SPEC rule 12). */
  tiers: readonly RefundTier[]
  /** Index of the tier that holds today. */
  current?: number
}

/** What comes back on cancellation, and until when. */
export function RefundTerms({ tiers, current }: RefundTermsProps) {
  return (
    <ol className={classes.list}>
      {tiers.map(({ percent, when, amount }, index) => (
        <li key={when} className={classes.tier} data-current={index === current || undefined}>
          <span className={classes.percent}>{percent === 0 ? 'None' : `${percent}%`}</span>
          <span>
            {when}
            {index === current ? <span className={classes.now}>Holds today</span> : null}
          </span>
          {amount === undefined ? null : <span className={classes.amount}>{formatMoney(amount)}</span>}
        </li>
      ))}
    </ol>
  )
}
