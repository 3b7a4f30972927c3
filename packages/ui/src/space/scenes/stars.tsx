import { cx } from '../../lib/class-names.ts';
import { sequence } from './scene.ts';
import classes from './stars.module.css';

/** Dots as one path: a zero-length line with round ends each. */
export function dots(seed: number, count: number, place: (random: () => number) => readonly [number, number]): string {
  const random = sequence(seed);
  return Array.from({ length: count }, () => {
    const [x, y] = place(random);
    return `M${Math.round(x)} ${Math.round(y)}h0`;
  }).join('');
}

const layers = [
  { count: 260, width: 1.3, opacity: 0.5 },
  { count: 70, width: 2.1, opacity: 0.75 },
  { count: 18, width: 3.2, opacity: 0.95 },
];

/** A sky down to `depth`, thinner towards its lower end. */
export function Stars({ seed, depth, still = false }: { seed: number; depth: number; still?: boolean }) {
  return (
    <g className={classes.stars}>
      {layers.map(({ count, width, opacity }, index) => (
        <g key={width} opacity={opacity}>
          <path
            className={cx(!still && index > 0 && classes.twinkle, index > 1 && classes.late)}
            strokeWidth={width}
            d={dots(seed + index, count, (random) => [random() * 1600, random() ** 1.35 * depth])}
          />
        </g>
      ))}
    </g>
  );
}
