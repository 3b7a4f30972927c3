/** Rows of the dotted globe, north to south, in degrees. */
export const latitudes = Array.from({ length: 57 }, (_, index) => 84 - index * 3)

/** Longitudes of a row's dots: as far apart on the ground in every row. */
export function columnsOf(latitude: number): number[] {
  const count = Math.max(1, Math.round(120 * Math.cos((latitude * Math.PI) / 180)))
  return Array.from({ length: count }, (_, index) => (index / count) * 360 - 180)
}
