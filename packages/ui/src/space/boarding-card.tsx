import type { ReactNode } from 'react'
import { type Destination, destinationName } from '../formats/words.ts'
import { LaunchTime } from '../time/launch-time.tsx'
import { cx } from '../lib/class-names.ts'
import classes from './boarding-card.module.css'
import { DestinationScene } from './destination-scene.tsx'

export interface BoardingCardProps {
  passenger: string
  seatNumber: number
  /** Booking reference. */
  reference: string
  destination: Destination
  spaceport: string
  rocket: string
  agency?: string
  /** ISO instant of the launch. */
  instant: string
  /** IANA zone of the spaceport. */
  zone: string
  /** The QR code as SVG. */
  qr?: ReactNode
  /** Under the code: print, PDF, calendar. */
  actions?: ReactNode
}

function Fact({ term, children, className }: { term: string; children: ReactNode; className?: string | undefined }) {
  return (
    <div className={className}>
      <dt className={classes.term}>{term}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  )
}

/** One passenger's ticket. */
export function BoardingCard(props: BoardingCardProps) {
  const { destination, qr, actions } = props
  const hasStub = Boolean(qr) || Boolean(actions)
  return (
    <article
      className={cx(classes.card, hasStub && classes.withStub)}
      aria-label={`Boarding card of ${props.passenger}`}
    >
      <header className={classes.head}>
        <DestinationScene destination={destination} size="card" className={classes.scene} />
        <span className={classes.shade} />
        <span className={classes.from}>{props.spaceport} to</span>
        <span className={classes.route}>{destinationName(destination)}</span>
      </header>
      <dl className={classes.body}>
        <Fact term="Passenger">
          <span className={classes.big}>{props.passenger}</span>
        </Fact>
        <Fact term="Seat">
          <span className={classes.big}>{props.seatNumber}</span>
        </Fact>
        <Fact term="Liftoff" className={classes.wide}>
          <LaunchTime instant={props.instant} zone={props.zone} />
        </Fact>
        <Fact term="Rocket">{props.rocket}</Fact>
        {props.agency ? <Fact term="Agency">{props.agency}</Fact> : null}
        <Fact term="Reference">{props.reference}</Fact>
      </dl>
      {hasStub ? (
        <div className={classes.stub}>
          {qr ? <div className={classes.qr}>{qr}</div> : null}
          {actions}
        </div>
      ) : null}
    </article>
  )
}
