import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { SpaceportMap } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import classes from './launch.module.css'
import { Part } from './part.tsx'

const PlaceFragment = graphql(`
  fragment Place_launch on Launch {
    id
    spaceport {
      id
      name
      location
      timeZone
      description
      coordinates {
        latitude
        longitude
      }
    }
  }
`)

/** Where it lifts off, on the globe. */
export function Place({ launch }: { launch: FragmentType<typeof PlaceFragment> }) {
  const { data } = useSuspenseFragment({ fragment: PlaceFragment, from: launch })
  const { name, location, timeZone, description, coordinates } = data.spaceport
  return (
    <Part title="Spaceport">
      <div className={classes.place}>
        <div className={classes.map}>
          {coordinates ? (
            <SpaceportMap latitude={coordinates.latitude} longitude={coordinates.longitude} label={name} />
          ) : null}
        </div>
        <div className={classes.about}>
          <p className={classes.name}>{name}</p>
          <p>{location}</p>
          <p className={classes.dim}>Time zone: {timeZone.replaceAll('_', ' ')}</p>
          {description ? <p>{description}</p> : null}
        </div>
      </div>
    </Part>
  )
}
