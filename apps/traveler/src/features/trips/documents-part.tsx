import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { DocumentButton } from '@astro/web'
import { IconCalendarPlus, IconQrcode } from '@tabler/icons-react'
import { graphql } from '../../gql/gql.ts'
import { Part } from './part.tsx'
import classes from './trips.module.css'

const DocumentsPartFragment = graphql(`
  fragment DocumentsPart_booking on Booking {
    id
    reference
    status
    payableUntil
    launch {
      id
      status
    }
  }
`)

const TripDocumentsDocument = graphql(`
  query TripDocuments($reference: String!) {
    booking(reference: $reference) {
      id
      documents {
        boardingPassUrl
        calendarUrl
      }
    }
  }
`)

const ICON = { size: 18, 'aria-hidden': true } as const

/** Boarding pass and calendar file. Their addresses work for minutes: each press asks for its own. */
export function DocumentsPart({ booking }: { booking: FragmentType<typeof DocumentsPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: DocumentsPartFragment, from: booking })
  const client = useApolloClient()
  const ask = async () => {
    const variables = { reference: data.reference }
    const answer = await client.query({ query: TripDocumentsDocument, variables, fetchPolicy: 'no-cache' })
    return answer.data?.booking?.documents
  }
  const isAborted = data.launch.status === 'ABORTED'
  if (data.status === 'CANCELLED' && !isAborted) return null
  const hasPass = data.status !== 'CANCELLED' && data.payableUntil === null
  return (
    <Part title={isAborted ? 'Your calendar' : 'Boarding pass and calendar'}>
      <div className={classes.documents}>
        {hasPass ? (
          <DocumentButton
            variant="filled"
            ask={async () => (await ask())?.boardingPassUrl}
            icon={<IconQrcode {...ICON} />}
          >
            Boarding pass (PDF)
          </DocumentButton>
        ) : null}
        <DocumentButton kind="saved" ask={async () => (await ask())?.calendarUrl} icon={<IconCalendarPlus {...ICON} />}>
          {isAborted ? 'Strike it out of my calendar' : 'Add to my calendar'}
        </DocumentButton>
      </div>
      <p className={classes.dim}>
        {hasPass
          ? 'One page for each passenger, with the code that is read at the gate. Both follow when the launch moves: fetch them again.'
          : isAborted
            ? 'The same calendar file, which now takes the launch out.'
            : 'The boarding pass comes with the payment.'}
      </p>
    </Part>
  )
}
