import type { FragmentType } from "@apollo/client/masking";
import { useSuspenseFragment } from "@apollo/client/react";
import { countOf } from "@astro/ui";
import { IconRosetteDiscountCheck } from "@tabler/icons-react";
import { graphql } from "../../gql/gql.ts";
import classes from "./trips.module.css";

const BookedBannerFragment = graphql(`
  fragment BookedBanner_booking on Booking {
    id
    reference
    numberOfSeats
    payableUntil
    traveler {
      id
      user {
        id
        email
      }
    }
  }
`);

/** Says that the booking was made, right after it was. */
export function BookedBanner({ booking }: { booking: FragmentType<typeof BookedBannerFragment> }) {
  const { data } = useSuspenseFragment({ fragment: BookedBannerFragment, from: booking });
  const seats = countOf(data.numberOfSeats, "seat");
  return (
    <div role="status" className={classes.banner}>
      <IconRosetteDiscountCheck size={32} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.bannerTitle}>{data.payableUntil ? `Your ${seats} are booked. Pay to keep them.` : `You fly! Your ${seats} are booked and paid.`}</p>
        <p>
          A confirmation goes to {data.traveler.user.email}. Your reference is <strong className={classes.code}>{data.reference}</strong>.
        </p>
      </div>
    </div>
  );
}
