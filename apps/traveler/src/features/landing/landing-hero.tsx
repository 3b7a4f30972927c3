import { Hero } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import classes from './landing.module.css'

export function LandingHero() {
  return (
    <Hero
      destination="LOW_EARTH_ORBIT"
      title="Your seat is on the next rocket"
      text="Crewed launches to orbit, the space station, the Moon and Mars. You see the true seat count, the price and the refund terms before you pay."
    >
      <div className={classes.actions}>
        <ButtonLink to="/launches" size="lg">
          Find a launch
        </ButtonLink>
        <a href="#how" className={classes.quiet}>
          How it works
        </a>
      </div>
    </Hero>
  )
}
