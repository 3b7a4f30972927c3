import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { SeatMap } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import { Part } from './part.tsx'

const SeatPartFragment = graphql(`
  fragment SeatPart_launch on Launch {
    id
    availableSeats
    totalSeats
    seats {
      number
      isAvailable
    }
  }
`)

const NONE: number[] = []
const ignore = () => undefined

/** The cabin as it is this moment. */
export function SeatPart({ launch }: { launch: FragmentType<typeof SeatPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: SeatPartFragment, from: launch })
  return (
    <Part title="Seats" lead="Live: a seat that is taken or given back changes here at once.">
      <SeatMap seats={data.seats} selected={NONE} max={0} onChange={ignore} readOnly />
    </Part>
  )
}
