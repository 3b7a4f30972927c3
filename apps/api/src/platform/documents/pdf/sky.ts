import type { Pdf } from './sheet.ts'

/** A part of a page, in points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The family's colours on paper. */
export const INK = {
  night: '#03050d',
  text: '#171d31',
  dim: '#5d6275',
  line: '#d9d5ca',
  paper: '#ffffff',
  haze: '#f7f5f0',
  ember: '#b23f15',
  good: '#17693a',
  warn: '#7d4a00',
  bad: '#a81a3c',
  onNight: '#ffffff',
  dimOnNight: '#b9c4e2',
} as const

/** Numbers from 0 to 1 that look random and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** The night sky of all our pages: from black to the blue before dawn, with stars. */
export function drawNight(pdf: Pdf, { x, y, width, height }: Box, seed: number): void {
  const night = pdf.linearGradient(x, y, x, y + height)
  night.stop(0, '#03050d').stop(0.45, '#080e22').stop(0.82, '#142449').stop(1, '#3a4f86')
  pdf.rect(x, y, width, height).fill(night)
  const random = sequence(seed)
  for (let star = 0; star < (width * height) / 1600; star += 1) {
    const [across, down, size, glow] = [random(), random() ** 1.4, random(), random()]
    pdf.circle(x + across * width, y + down * height, 0.25 + size ** 4 * 0.9)
    pdf.fillOpacity(0.25 + glow * 0.6).fill('#ffffff')
  }
  pdf.fillOpacity(1)
}

/** The line of sunrise that ends a night. */
export function drawHorizon(pdf: Pdf, { x, y, width, height }: Box): void {
  const line = pdf.linearGradient(x, y, x + width, y)
  line.stop(0, '#4fb4ff').stop(0.55, '#ffb36b').stop(1, '#ff7a4a')
  pdf.rect(x, y, width, height).fill(line)
}

/** The sign of the house, `size` points square: a dotted way up over a horizon. */
export function drawSign(pdf: Pdf, x: number, y: number, size: number): void {
  const unit = size / 64
  pdf.save()
  pdf.translate(x, y).scale(unit)
  pdf.roundedRect(0, 0, 64, 64, 14).clip()
  const sky = pdf.linearGradient(0, 0, 0, 64)
  sky.stop(0, '#0a1230').stop(1, '#2a3f78')
  pdf.rect(0, 0, 64, 64).fill(sky)
  pdf.circle(32, 92, 44).fill('#0d1836')
  const arc = pdf.linearGradient(0, 0, 64, 0)
  arc.stop(0, '#4fb4ff').stop(1, '#ff7a4a')
  pdf.circle(32, 92, 44).lineWidth(3).stroke(arc)
  pdf.path('M10 51C20 30 32 20 47 16').lineCap('round').lineWidth(3.4).dash(0.1, { space: 6.4 }).stroke('#ffffff')
  pdf.undash()
  pdf.path('M56 12l-12.6 1.2 4.2 9.4z').fill('#ff8f58')
  pdf.restore()
}

/** A way through the sky, dotted, with who travels it at its end. */
export function drawTrajectory(pdf: Pdf, from: readonly [number, number], to: readonly [number, number]): void {
  const [[x0, y0], [x1, y1]] = [from, to]
  const bend = [x0 + (x1 - x0) * 0.12, y1 + (y0 - y1) * 0.12] as const
  pdf.moveTo(x0, y0).quadraticCurveTo(bend[0], bend[1], x1, y1)
  pdf
    .lineWidth(1.6)
    .lineCap('round')
    .dash(0.1, { space: 5 })
    .strokeOpacity(0.9)
    .stroke('#ffffff')
    .undash()
    .strokeOpacity(1)
  const angle = (Math.atan2(y1 - bend[1], x1 - bend[0]) * 180) / Math.PI
  pdf.save()
  pdf.rotate(angle, { origin: [x1, y1] })
  pdf.path(`M${x1 + 9} ${y1}l-11 -4.6 0 9.2z`).fill('#ff8f58')
  pdf.restore()
}
