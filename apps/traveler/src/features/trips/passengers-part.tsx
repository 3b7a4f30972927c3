import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { Button, formatDate, StatusBadge } from '@astro/ui'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { PassengersPart_BookingFragment } from '../../gql/graphql.ts'
import { Part } from './part.tsx'
import { PassengerDialog } from './passenger-dialog.tsx'
import classes from './trips.module.css'

const PassengersPartFragment = graphql(`
  fragment PassengersPart_booking on Booking {
    id
    status
    passengers {
      id
      seatNumber
      fullName
      email
      phone
      dateOfBirth
      cancelledAt
    }
  }
`)

export type TripPassenger = PassengersPart_BookingFragment['passengers'][number]

/** Who flies on which seat; their details can be corrected. */
export function PassengersPart({ booking }: { booking: FragmentType<typeof PassengersPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: PassengersPartFragment, from: booking })
  const [editing, setEditing] = useState<TripPassenger>()
  const canEdit = data.status === 'CONFIRMED'
  return (
    <Part title="Passengers">
      <ul className={classes.people}>
        {data.passengers.map((passenger) => (
          <li
            key={passenger.id}
            className={classes.personRow}
            data-cancelled={passenger.cancelledAt !== null || undefined}
          >
            <span className={classes.seatNumber} aria-label={`Seat ${passenger.seatNumber}`}>
              {passenger.seatNumber}
            </span>
            <div className={classes.grow}>
              <p className={classes.personName}>{passenger.fullName}</p>
              <p className={classes.dim}>
                {passenger.dateOfBirth ? `born ${formatDate(passenger.dateOfBirth)} · ` : ''}
                {passenger.email}
                {passenger.phone ? ` · ${passenger.phone}` : ''}
              </p>
            </div>
            {passenger.cancelledAt ? (
              <StatusBadge status="CANCELLED" />
            ) : canEdit ? (
              <Button variant="default" size="xs" onClick={() => setEditing(passenger)}>
                Correct
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {editing ? <PassengerDialog key={editing.id} passenger={editing} onClose={() => setEditing(undefined)} /> : null}
    </Part>
  )
}
