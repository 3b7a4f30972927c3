import { useQuery } from '@apollo/client/react'
import { EmptyState, PageSkeleton } from '@astro/ui'
import { ButtonLink, LoadError } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { draftLike } from './launch-draft.ts'
import { ScheduleForm } from './schedule-form.tsx'
import type { ScheduleSearch } from './schedule-state.ts'

const ScheduleOptionsDocument = graphql(`
  query ScheduleOptions($from: String!, $isLike: Boolean!) {
    rockets {
      id
      name
      model
      capacity
      range
    }
    spaceports {
      id
      name
      location
      timeZone
    }
    launch(slug: $from) @include(if: $isLike) {
      id
      launchDate
      destination
      pricePerSeat
      totalSeats
      minimumSeats
      rocket {
        id
      }
      spaceport {
        id
        timeZone
      }
    }
  }
`)

export interface SchedulePageProps {
  readonly agencyId: string
  readonly search: ScheduleSearch
}

/** A new launch, from nothing or like another one. */
export function SchedulePage({ agencyId, search: { from } }: SchedulePageProps) {
  const { data, error, refetch } = useQuery(ScheduleOptionsDocument, {
    variables: { from: from ?? '', isLike: from !== undefined },
    fetchPolicy: 'cache-and-network',
  })
  const title = from ? 'Duplicate a launch' : 'Schedule a launch'
  if (!data)
    return <Page>{error ? <LoadError error={error} onRetry={refetch} page /> : <PageSkeleton label={title} />}</Page>
  const model = data.launch
  return (
    <Page>
      <PageHeader
        title={title}
        lead={from ? 'Everything is as it was, but for the date.' : 'On sale as soon as it is scheduled.'}
      />
      {data.rockets.length === 0 ? (
        <EmptyState
          title="A launch needs a rocket"
          message="Add your first rocket to the fleet, then come back."
          action={
            <ButtonLink to="/fleet/$rocketId" params={{ rocketId: 'new' }}>
              Add a rocket
            </ButtonLink>
          }
        />
      ) : (
        <ScheduleForm
          key={from ?? ''}
          agencyId={agencyId}
          from={from}
          rockets={data.rockets}
          spaceports={data.spaceports}
          model={model ? draftLike(model) : undefined}
        />
      )}
    </Page>
  )
}
