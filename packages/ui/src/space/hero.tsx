import type { ReactNode } from 'react'
import type { Destination } from '../formats/words.ts'
import { cx } from '../lib/class-names.ts'
import { DestinationScene } from './destination-scene.tsx'
import classes from './hero.module.css'

export interface HeroProps {
  destination: Destination
  title: ReactNode
  /** A plain line above the title: date, place. */
  lead?: ReactNode
  text?: ReactNode
  children?: ReactNode
  /** Lower, for inner pages. */
  short?: boolean
}

/** The destination as the opening of a page, with the page's h1. Night in both colour schemes. */
export function Hero({ destination, title, lead, text, children, short = false }: HeroProps) {
  return (
    <section className={cx(classes.hero, short && classes.short)} data-destination={destination}>
      <DestinationScene destination={destination} size="hero" className={classes.scene} />
      <div className={classes.shade} />
      <div className={classes.inner}>
        {lead ? <div className={classes.lead}>{lead}</div> : null}
        <h1 className={classes.title}>{title}</h1>
        {text ? <div className={classes.text}>{text}</div> : null}
        {children}
      </div>
    </section>
  )
}
