import { AppLink } from '@astro/web'
import classes from './footer.module.css'

export function Footer() {
  return (
    <div className={classes.footer}>
      <p>AstroBookings sells seats on launches of independent agencies. Prices are in US dollars, for each seat.</p>
      <nav aria-label="Footer" className={classes.links}>
        <AppLink href="/launches">All launches</AppLink>
        <AppLink href="/trips">My trips</AppLink>
      </nav>
      <p className={classes.keys}>
        Press <kbd>?</kbd> for keyboard shortcuts
      </p>
    </div>
  )
}
