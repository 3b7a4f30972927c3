import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { destinationPhrase, formatDay, LaunchTime, StatusBadge } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { LaunchActions } from './launch-actions.tsx'
import classes from './launch.module.css'

const LaunchHeadFragment = graphql(`
  fragment LaunchHead_launch on Launch {
    id
    destination
    launchDate
    status
    rocket {
      id
      name
    }
    spaceport {
      id
      name
      timeZone
    }
    ...LaunchActions_launch
  }
`)

export interface LaunchHeadProps {
  readonly launch: FragmentType<typeof LaunchHeadFragment>
  readonly onChanged: () => Promise<unknown>
}

/** What flies where and when, how it stands, and what can be done with it. */
export function LaunchHead({ launch, onChanged }: LaunchHeadProps) {
  const { data } = useSuspenseFragment({
    fragment: LaunchHeadFragment,
    fragmentName: 'LaunchHead_launch',
    from: launch,
  })
  const { destination, launchDate, spaceport, rocket, status } = data
  const title = `${rocket.name} ${destinationPhrase(destination)}`
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={`${title}, ${formatDay(launchDate, spaceport.timeZone)}`}
        lead={
          <span className={classes.lead}>
            <StatusBadge status={status} />
            <span>from {spaceport.name}</span>
          </span>
        }
        actions={<LaunchActions launch={data} onChanged={onChanged} />}
      />
      <LaunchTime instant={launchDate} zone={spaceport.timeZone} />
    </>
  )
}
