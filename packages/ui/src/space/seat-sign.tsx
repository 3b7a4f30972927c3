import classes from './seat-map.module.css'
import type { SeatState } from './seat-state.ts'

const paths: Partial<Record<SeatState, string>> = { yours: 'm2.6 6.2 2.2 2.2 4.4-4.8', lost: 'M6 2.8v3.8M6 9.2v.1' }

/** The mark on a seat that tells its state without colour. */
export function SeatSign({ state }: { state: SeatState }) {
  const path = paths[state]
  if (path === undefined) return null
  return (
    <span className={classes.sign} aria-hidden>
      <svg
        viewBox="0 0 12 12"
        width="75%"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={path} />
      </svg>
    </span>
  )
}
