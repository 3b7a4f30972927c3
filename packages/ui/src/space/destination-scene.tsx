import { lazy, Suspense } from 'react';
import type { Destination } from '../formats/words.ts';
import { cx } from '../lib/class-names.ts';
import classes from './destination-scene.module.css';

export interface DestinationSceneProps {
  destination: Destination;
  /** hero and card fill their box (give it a height or an aspect ratio); thumb is a square of 4rem. */
  size: 'hero' | 'card' | 'thumb';
  className?: string | undefined;
}

const art = {
  LOW_EARTH_ORBIT: lazy(() => import('./scenes/orbit.tsx')),
  ISS: lazy(() => import('./scenes/station.tsx')),
  MOON: lazy(() => import('./scenes/moon.tsx')),
  MARS: lazy(() => import('./scenes/mars.tsx')),
};

/** The sky that stands there at once, before the art of the scene has come. */
const skies: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'linear-gradient(180deg, #02040c, #06112e 60%, #0f3a78)',
  ISS: 'linear-gradient(180deg, #03040b, #0b1230 60%, #2a2f55)',
  MOON: 'linear-gradient(180deg, #010207, #050816 70%, #141a30)',
  MARS: 'linear-gradient(180deg, #0a0713, #3a1a22 55%, #9c4a2c)',
};

/** A destination as a picture: original vector art, loaded when it is shown, still for who wants no motion. Decoration only. */
export function DestinationScene({ destination, size, className }: DestinationSceneProps) {
  const Art = art[destination];
  return (
    <div className={cx(classes.scene, classes[size], className)} style={{ ['--sky' as string]: skies[destination] }} data-destination={destination} aria-hidden>
      <Suspense fallback={null}>
        <Art className={classes.art} still={size === 'thumb'} />
      </Suspense>
    </div>
  );
}
