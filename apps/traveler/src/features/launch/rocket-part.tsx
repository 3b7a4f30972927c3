import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { countOf, destinationName, DetailList } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import { Part } from './part.tsx'

const RocketPartFragment = graphql(`
  fragment RocketPart_launch on Launch {
    id
    rocket {
      id
      name
      model
      capacity
      range
      description
    }
    agency {
      id
      companyName
      description
      isReliable
    }
  }
`)

/** What flies, and who flies it. */
export function RocketPart({ launch }: { launch: FragmentType<typeof RocketPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: RocketPartFragment, from: launch })
  const { rocket, agency } = data
  return (
    <Part title="Rocket and agency" lead={rocket.description ?? undefined}>
      <DetailList
        items={[
          { label: 'Rocket', value: `${rocket.name}, ${rocket.model}` },
          { label: 'Room for', value: countOf(rocket.capacity, 'passenger') },
          { label: 'Reaches', value: destinationName(rocket.range) },
          {
            label: 'Agency',
            value: agency.isReliable ? `${agency.companyName}, with completed launches` : agency.companyName,
          },
          ...(agency.description ? [{ label: 'About the agency', value: agency.description }] : []),
        ]}
      />
    </Part>
  )
}
