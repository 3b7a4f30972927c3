import { cx } from '../../lib/class-names.ts'
import { frame, type SceneProps, sequence } from './scene.ts'
import classes from './stars.module.css'

/** Dots as one path: a zero-length line with round ends each. */
export function dots(seed: number, count: number, place: (random: () => number) => readonly [number, number]): string {
  const random = sequence(seed)
  return Array.from({ length: count }, () => {
    const [x, y] = place(random)
    return `M${Math.round(x)} ${Math.round(y)}h0`
  }).join('')
}

const layers = [
  { count: 260, width: 1.3, opacity: 0.5 },
  { count: 70, width: 2.1, opacity: 0.75 },
  { count: 18, width: 3.2, opacity: 0.95 },
]

export interface StarsProps extends SceneProps {
  seed: number
  /** How far down the sky reaches. */
  depth: number
  /** Below 1 in a sky that is not quite dark. */
  strength?: number
}

/** A sky full of stars, thinner towards its lower end: a still picture of the faint ones and one of the bright ones that twinkles. */
export function Stars({ seed, depth, strength = 1, className, still = false }: StarsProps) {
  const paths = layers.map(({ count, width, opacity }, index) => (
    <path
      key={width}
      strokeWidth={width}
      strokeOpacity={opacity * strength}
      d={dots(seed + index, count, (random) => [random() * 1600, random() ** 1.35 * depth])}
    />
  ))
  return (
    <>
      <svg {...frame} className={cx(className, classes.stars)}>
        {paths[0]}
      </svg>
      <svg {...frame} className={cx(className, classes.stars, !still && classes.twinkle)}>
        {paths.slice(1)}
      </svg>
    </>
  )
}
