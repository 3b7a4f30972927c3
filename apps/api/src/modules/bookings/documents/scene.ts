import { type Box, drawNight, drawTrajectory, type Pdf } from '../../../platform/documents/index.ts'
import type { Destination } from '../../fleet/index.ts'

/** A globe's edge in the lower part of a band, lit from the upper left. */
interface Globe {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colors: readonly [lit: string, middle: string, dark: string]
  readonly glow: string
}

const EARTH = { colors: ['#8fd3ff', '#1c5fae', '#061a44'], glow: '#6cc9ff' } as const

/** Where each destination's globe stands in a band, as shares of its width and height. */
const GLOBES: Readonly<Record<Destination, Globe>> = {
  LOW_EARTH_ORBIT: { x: 0.72, y: 2.35, radius: 0.92, ...EARTH },
  ISS: { x: 0.8, y: 2.2, radius: 0.78, ...EARTH },
  MOON: { x: 0.83, y: 0.62, radius: 0.17, colors: ['#f2f0ea', '#a3a7b8', '#333a55'], glow: '#cfd6ee' },
  MARS: { x: 0.83, y: 0.66, radius: 0.2, colors: ['#ffc59a', '#cf6236', '#4a160c'], glow: '#ff8d63' },
}

/** Where the way ends, as shares of the band. */
const ENDS: Readonly<Record<Destination, readonly [number, number]>> = {
  LOW_EARTH_ORBIT: [0.8, 0.36],
  ISS: [0.7, 0.4],
  MOON: [0.66, 0.36],
  MARS: [0.62, 0.34],
}

/** Draws the sky over a destination, with the way that leads there. */
export function drawScene(pdf: Pdf, destination: Destination, band: Box): void {
  pdf.save()
  pdf.rect(band.x, band.y, band.width, band.height).clip()
  drawNight(pdf, band, destination.length * 1009)
  const globe = GLOBES[destination]
  const [x, y, radius] = [band.x + globe.x * band.width, band.y + globe.y * band.height, globe.radius * band.width]
  drawGlobe(pdf, globe, { x, y, radius })
  if (destination === 'MOON') drawCraters(pdf, { x, y, radius })
  if (destination === 'MARS') drawIce(pdf, { x, y, radius })
  if (destination === 'ISS') drawStation(pdf, band.x + 0.8 * band.width, band.y + 0.3 * band.height)
  const [endX, endY] = ENDS[destination]
  const end = [band.x + endX * band.width, band.y + endY * band.height] as const
  drawTrajectory(pdf, [band.x + band.width * 0.47, band.y + band.height + 8], end)
  pdf.restore()
}

interface Round {
  readonly x: number
  readonly y: number
  readonly radius: number
}

function drawGlobe(pdf: Pdf, { colors, glow }: Globe, { x, y, radius }: Round): void {
  const halo = pdf.radialGradient(x, y, radius * 0.96, x, y, radius * 1.12)
  halo.stop(0, glow, 0.55).stop(0.35, glow, 0.16).stop(1, glow, 0)
  pdf.circle(x, y, radius * 1.12).fill(halo)
  const [lit, middle, dark] = colors
  const light = pdf.radialGradient(x - radius * 0.42, y - radius * 0.55, 0, x, y, radius)
  light.stop(0, lit).stop(0.45, middle).stop(1, dark)
  pdf.circle(x, y, radius).fill(light)
}

const CRATERS = [
  [-0.3, -0.2, 0.2],
  [0.18, -0.38, 0.11],
  [0.32, 0.1, 0.24],
  [-0.12, 0.34, 0.15],
  [-0.52, 0.22, 0.1],
  [0.05, 0.02, 0.07],
  [0.55, -0.2, 0.08],
] as const

function drawCraters(pdf: Pdf, { x, y, radius }: Round): void {
  for (const [across, down, size] of CRATERS) {
    const [cx, cy, r] = [x + across * radius, y + down * radius, size * radius]
    pdf.circle(cx, cy, r).fillOpacity(0.16).fill('#1b2038')
    pdf
      .circle(cx + r * 0.12, cy + r * 0.14, r * 0.86)
      .fillOpacity(0.14)
      .fill('#ffffff')
  }
  pdf.fillOpacity(1)
}

function drawIce(pdf: Pdf, { x, y, radius }: Round): void {
  pdf.save()
  pdf.circle(x, y, radius).clip()
  pdf
    .ellipse(x - radius * 0.1, y - radius * 0.97, radius * 0.42, radius * 0.14)
    .fillOpacity(0.85)
    .fill('#fff4ec')
  pdf
    .ellipse(x + radius * 0.1, y + radius * 0.1, radius * 0.72, radius * 0.1)
    .fillOpacity(0.16)
    .fill('#3a0f08')
  pdf
    .ellipse(x - radius * 0.25, y + radius * 0.4, radius * 0.5, radius * 0.08)
    .fillOpacity(0.18)
    .fill('#3a0f08')
  pdf.fillOpacity(1)
  pdf.restore()
}

/** A station: a truss, its modules and eight wings. */
function drawStation(pdf: Pdf, x: number, y: number): void {
  pdf.save()
  pdf.rotate(-16, { origin: [x, y] })
  pdf.rect(x - 46, y - 1.2, 92, 2.4).fill('#e8ecf8')
  pdf.roundedRect(x - 4, y - 15, 8, 30, 3).fill('#ffffff')
  pdf.roundedRect(x - 13, y - 4, 26, 8, 3).fill('#cfd6ee')
  for (const side of [-44, -32, 25, 37]) {
    pdf.rect(x + side, y - 21, 7, 17).fill('#f3c75b')
    pdf.rect(x + side, y + 4, 7, 17).fill('#f3c75b')
  }
  pdf.restore()
}
