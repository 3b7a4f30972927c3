import { Bone, DestinationScene, destinationName, destinations, formatDay, Money, type Destination } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import classes from './landing.module.css'

/** What there is to one destination just now; nothing when no launch is on sale. */
export interface Offer {
  readonly date: string | undefined
  readonly price: string | undefined
}

const WORDS: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'Sixteen sunrises a day, 400 km up. The shortest way to weightlessness.',
  ISS: 'A week in the laboratory that has been lived in since 2000.',
  MOON: 'Three days out. Earthrise over a grey horizon.',
  MARS: "The long way: months of flight, another planet's dust.",
}

export interface DestinationsProps {
  readonly offers: Record<Destination, Offer> | undefined
  /** The offers could not be had: the destinations stand alone. */
  readonly hasFailed: boolean
}

/** The four destinations, each with the lowest price and the next date. */
export function Destinations({ offers, hasFailed }: DestinationsProps) {
  return (
    <section aria-labelledby="where">
      <h2 id="where" className={classes.title}>
        Where to?
      </h2>
      <ul className={classes.destinations}>
        {destinations.map((destination) => (
          <li key={destination} className={classes.destination} data-destination={destination}>
            <DestinationScene destination={destination} size="card" className={classes.scene} />
            <div className={classes.words}>
              <h3 className={classes.name}>
                <Link to="/launches" search={{ to: destination }} className={classes.cover}>
                  {destinationName(destination)}
                </Link>
              </h3>
              <p className={classes.text}>{WORDS[destination]}</p>
              <p className={classes.offer}>
                {offers ? (
                  <OfferLine offer={offers[destination]} />
                ) : hasFailed ? (
                  'See the launches'
                ) : (
                  <Bone height="1.25rem" width="70%" />
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OfferLine({ offer: { price, date } }: { offer: Offer }) {
  if (!price || !date) return <>No launch on sale just now</>
  return (
    <>
      from <Money amount={price} className={classes.price} />
      <span className={classes.date}>next {formatDay(date)}</span>
    </>
  )
}
