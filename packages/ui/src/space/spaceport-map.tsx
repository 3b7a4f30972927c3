import { useId } from 'react'
import { graticule, type Place, project } from './globe.ts'
import { landPath } from './land.ts'
import classes from './spaceport-map.module.css'

export interface SpaceportMapProps {
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  label: string
}

const radius = 96

/** "28.57° N, 80.65° W". */
function formatPosition(latitude: number, longitude: number): string {
  return `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`
}

/** Where on Earth a spaceport is: a small globe turned to it, drawn without map data. */
export function SpaceportMap({ latitude, longitude, label }: SpaceportMapProps) {
  const id = useId()
  const place: Place = { latitude, longitude }
  // Seen from a little beside, so that the pin stands clear of the middle and the continents around it show.
  const centre: Place = { latitude: latitude * 0.65, longitude: longitude + 14 }
  const pin = project(place, centre, radius)
  return (
    <figure className={classes.figure}>
      <svg viewBox="-120 -120 240 240" className={classes.globe} aria-hidden>
        <defs>
          <radialGradient id={`${id}-sea`} cx=".36" cy=".3" r=".85">
            <stop stopColor="#2d5da8" />
            <stop offset=".55" stopColor="#12306b" />
            <stop offset="1" stopColor="#050c24" />
          </radialGradient>
          <radialGradient id={`${id}-air`} cx=".5" cy=".5" r=".5">
            <stop offset=".79" stopColor="#5cc8ff" stopOpacity=".55" />
            <stop offset=".86" stopColor="#5cc8ff" stopOpacity=".18" />
            <stop offset="1" stopColor="#5cc8ff" stopOpacity="0" />
          </radialGradient>
        </defs>
        <circle r="119" fill={`url(#${id}-air)`} />
        <circle r={radius} fill={`url(#${id}-sea)`} />
        <path d={graticule(centre, radius)} className={classes.lines} />
        <path d={landPath(centre, radius)} className={classes.land} />
        <circle cx={pin.x} cy={pin.y} r="11" className={classes.pulse} />
        <circle cx={pin.x} cy={pin.y} r="4.5" className={classes.pin} stroke="#fff" strokeWidth="1.5" />
      </svg>
      <figcaption className={classes.caption}>
        <span className={classes.label}>{label}</span>
        <span className={classes.position}>{formatPosition(latitude, longitude)}</span>
      </figcaption>
    </figure>
  )
}
