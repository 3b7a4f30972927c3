import { lazy, Suspense } from 'react'
import type { Destination } from '../formats/words.ts'
import { cx } from '../lib/class-names.ts'
import classes from './destination-scene.module.css'

export interface DestinationSceneProps {
  destination: Destination
  /** hero and card fill their box (give it a height or an aspect ratio); thumb is a square of 4rem. */
  size: 'hero' | 'card' | 'thumb'
  className?: string | undefined
}

const art = {
  LOW_EARTH_ORBIT: lazy(() => import('./scenes/orbit.tsx')),
  ISS: lazy(() => import('./scenes/station.tsx')),
  MOON: lazy(() => import('./scenes/moon.tsx')),
  MARS: lazy(() => import('./scenes/mars.tsx')),
}

/** The skies: they stand there at once, and the pictures are drawn over them when they have come. */
const skies: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'linear-gradient(#01030a, #050f2c 50%, #0d2a63 80%)',
  ISS: 'linear-gradient(#02030a, #0a1130 55%, #26325e)',
  MOON: 'linear-gradient(#010206, #080c1d 75%)',
  MARS: 'linear-gradient(#0a0714, #2a1423 24%, #7a3a2c 46%, #c47a4e 60%, #e2ad84 67%)',
}

/** A destination as a picture: original vector art, loaded when it is shown. Only a hero moves, and not for who wants no motion. Decoration only. */
export function DestinationScene({ destination, size, className }: DestinationSceneProps) {
  const Art = art[destination]
  return (
    <div
      className={cx(classes.scene, classes[size], className)}
      style={{ ['--sky' as string]: skies[destination] }}
      data-destination={destination}
      aria-hidden
    >
      <Suspense fallback={null}>
        <Art className={classes.art} still={size !== 'hero'} />
      </Suspense>
    </div>
  )
}
