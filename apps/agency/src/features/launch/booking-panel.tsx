import { DetailList, formatDate, formatInstant, isNoMoney, Money, SidePanel } from '@astro/ui'
import { BookingStatus, type ListedBooking } from './booking-columns.tsx'
import classes from './launch.module.css'

/** One booking beside the list: what it cost, and who flies. */
export function BookingPanel({ booking, onClose }: { booking: ListedBooking | undefined; onClose: () => void }) {
  if (!booking) return null
  const { reference, traveler, bookingDate, cancellationDate, totalPrice, refundAmount, payableUntil } = booking
  return (
    <SidePanel opened onClose={onClose} title={`Booking ${reference}`}>
      <div className={classes.panel}>
        <DetailList
          rows
          items={[
            { label: 'Status', value: <BookingStatus booking={booking} /> },
            { label: 'Booked by', value: `${traveler.firstName} ${traveler.lastName}` },
            { label: 'Booked', value: formatInstant(bookingDate) },
            ...(payableUntil ? [{ label: 'To be paid by', value: formatInstant(payableUntil) }] : []),
            ...(cancellationDate ? [{ label: 'Cancelled', value: formatInstant(cancellationDate) }] : []),
            { label: 'Price', value: <Money amount={totalPrice} /> },
            ...(isNoMoney(refundAmount) ? [] : [{ label: 'Refunded', value: <Money amount={refundAmount} /> }]),
          ]}
        />
        <h3 className={classes.panelTitle}>Passengers</h3>
        <ul className={classes.passengers}>
          {booking.passengers.map((passenger) => (
            <li key={passenger.id}>
              <strong>
                Seat {passenger.seatNumber}: {passenger.fullName}
              </strong>
              {passenger.cancelledAt ? <span> · cancelled {formatInstant(passenger.cancelledAt)}</span> : null}
              <div className={classes.dim}>
                Born {formatDate(passenger.dateOfBirth)} · {passenger.email}
                {passenger.phone ? ` · ${passenger.phone}` : ''} · <Money amount={passenger.price} />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </SidePanel>
  )
}
