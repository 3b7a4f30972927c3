import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { countOf } from '@astro/ui'
import { isWaitingForBank } from '@astro/web'
import { IconRosetteDiscountCheck } from '@tabler/icons-react'
import { graphql } from '../../gql/gql.ts'
import type { BookedBanner_BookingFragment } from '../../gql/graphql.ts'
import classes from './trips.module.css'

const BookedBannerFragment = graphql(`
  fragment BookedBanner_booking on Booking {
    id
    reference
    numberOfSeats
    payableUntil
    invoice {
      id
      payments {
        id
        status
      }
    }
    traveler {
      id
      user {
        id
        email
      }
    }
  }
`)

/** Says that the booking was made, right after it was. */
export function BookedBanner({ booking }: { booking: FragmentType<typeof BookedBannerFragment> }) {
  const { data } = useSuspenseFragment({ fragment: BookedBannerFragment, from: booking })
  return (
    <div role="status" className={classes.banner}>
      <IconRosetteDiscountCheck size={32} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.bannerTitle}>{titleOf(data, countOf(data.numberOfSeats, 'seat'))}</p>
        <p>
          A confirmation goes to {data.traveler.user.email}. Your reference is{' '}
          <strong className={classes.code}>{data.reference}</strong>.
        </p>
      </div>
    </div>
  )
}

function titleOf({ payableUntil, invoice }: BookedBanner_BookingFragment, seats: string): string {
  if (payableUntil === null) return `You fly! Booked and paid: ${seats}.`
  return isWaitingForBank(invoice)
    ? `Booked: ${seats}. The payment is being checked.`
    : `Booked: ${seats}. Pay to keep them.`
}
