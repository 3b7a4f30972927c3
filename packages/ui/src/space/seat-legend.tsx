import { cx } from '../lib/class-names.ts'
import classes from './seat-map.module.css'
import { SeatSign } from './seat-sign.tsx'
import type { SeatState } from './seat-state.ts'

const words: Record<SeatState, string> = {
  free: 'Free',
  yours: 'Yours',
  kept: 'Held for you',
  taken: 'Taken',
  lost: 'Just taken',
}

/** What the seats' looks mean; only the states there are, or may be. */
export function SeatLegend({ states, readOnly }: { states: ReadonlySet<SeatState>; readOnly: boolean }) {
  const shown: SeatState[] = readOnly ? ['free', 'taken'] : ['free', 'yours', 'taken']
  if (states.has('kept')) shown.push('kept')
  if (states.has('lost')) shown.push('lost')
  return (
    <ul className={classes.legend}>
      {shown.map((state) => (
        <li key={state}>
          <span className={cx(classes.seat, classes.sample)} data-state={state} aria-hidden>
            <SeatSign state={state} />
          </span>
          {words[state]}
        </li>
      ))}
    </ul>
  )
}
