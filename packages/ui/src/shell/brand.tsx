import { useAstroApp } from '../theme/app-context.ts'
import type { AstroApp } from '../theme/app-theme.ts'
import classes from './brand.module.css'

const parts: Record<AstroApp, string> = { traveler: '', agency: 'Agency', office: 'Back office', ops: 'Operations' }

/** The mark: a trajectory leaving the horizon. Wrap it in the app's home link. */
export function Brand() {
  const part = parts[useAstroApp()]
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 32 32" className={classes.mark} fill="none" aria-hidden>
        <path d="M2 25.5a18 9 0 0 1 28 0" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        <path d="M7.5 20C9 11 16 5.5 24.2 6.6" stroke="var(--astro-accent)" strokeWidth="2.4" strokeLinecap="round" />
        <circle cx="26" cy="7" r="3.2" fill="var(--astro-accent)" />
      </svg>
      <span className={classes.word}>AstroBookings</span> {part ? <span className={classes.part}>{part}</span> : null}
    </span>
  )
}
