import { type Place, project } from './globe.ts';

/** Placeholder row set; see `rows`. */
const rows: readonly (readonly [number, readonly number[]])[] = [];

/** Land as dots, in rings by how far they are from the middle. */
export function landPath(centre: Place, radius: number): { path: string; width: number }[] {
  const dots = rows.flatMap(([latitude, longitudes]) => longitudes.map((longitude) => project({ latitude, longitude }, centre, radius)));
  return [{ width: 2.6, path: dots.filter((dot) => dot.isVisible).map((dot) => `M${dot.x.toFixed(1)} ${dot.y.toFixed(1)}h0`).join('') }];
}
