/** A point of a drawing. */
export interface Point {
  x: number
  y: number
}

/** A parabola as a quadratic Bézier curve: start, control, end. */
export interface Arc {
  from: Point
  via: Point
  to: Point
}

/** The point at `t` (0 to 1) of the arc. */
export function arcPoint({ from, via, to }: Arc, t: number): Point {
  const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
  return { x: at(from.x, via.x, to.x), y: at(from.y, via.y, to.y) }
}

/** The arc's last part, from `t` on, as an SVG path. */
export function arcRest(arc: Arc, t: number): string {
  return arcPath({ from: arc.to, via: arc.via, to: arc.from }, 1 - t)
}

/** The arc's first part, up to `t`, as an SVG path (de Casteljau). */
export function arcPath(arc: Arc, t = 1): string {
  const { from, via } = arc
  const middle = { x: from.x + (via.x - from.x) * t, y: from.y + (via.y - from.y) * t }
  const end = arcPoint(arc, t)
  const round = (value: number) => Math.round(value * 100) / 100
  return `M${round(from.x)} ${round(from.y)}Q${round(middle.x)} ${round(middle.y)} ${round(end.x)} ${round(end.y)}`
}
