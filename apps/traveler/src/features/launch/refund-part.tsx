import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { RefundTerms } from '@astro/ui'
import { now, utcDay } from '@astro/web/time/clock.ts'
import { graphql } from '../../gql/gql.ts'
import { refundTiers } from '../../shared/refund-terms.ts'
import { Part } from './part.tsx'

const RefundPartFragment = graphql(`
  fragment RefundPart_launch on Launch {
    id
    launchDate
    pricePerSeat
  }
`)

/** What comes back on which day, in dates instead of "three months before". */
export function RefundPart({ launch }: { launch: FragmentType<typeof RefundPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: RefundPartFragment, from: launch })
  return (
    <Part
      title="If you cancel"
      lead="Of what you paid, for each seat. If the agency aborts the launch, you get everything back."
    >
      <RefundTerms tiers={refundTiers(data.launchDate, utcDay(now()), data.pricePerSeat)} current={0} />
    </Part>
  )
}
