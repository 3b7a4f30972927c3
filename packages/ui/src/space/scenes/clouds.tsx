import { sequence } from './scene.ts'

export interface Globe {
  cx: number
  cy: number
  r: number
}

const sizes = [
  { width: 3, opacity: 0.55 },
  { width: 7, opacity: 0.4 },
  { width: 14, opacity: 0.22 },
]

/** One streak along the curve of the globe: `depth` is how far it lies this side of the limb. */
function streak({ cx, cy, r }: Globe, depth: number, angle: number, length: number): string {
  const radius = r - depth
  const end = (at: number) => `${Math.round(cx + radius * Math.sin(at))} ${Math.round(cy - radius * Math.cos(at))}`
  return `M${end(angle)}A${Math.round(radius)} ${Math.round(radius)} 0 0 1 ${end(angle + length / radius)}`
}

/** Banks of cloud as the edge of a planet shows them: streaks that grow wider and part towards the eye. */
function banks(globe: Globe, seed: number): string[] {
  const random = sequence(seed)
  const paths = sizes.map(() => '')
  for (let bank = 0; bank < 26; bank += 1) {
    const depth = 8 + random() ** 1.9 * 270
    const angle = (random() - 0.5) * 1.05
    const nearness = depth / 270
    for (let part = 0; part < 11; part += 1) {
      const size = Math.min(2, Math.floor(random() * (0.9 + nearness * 2.1)))
      const spread = (random() + random() - 1) * (16 + nearness * 70)
      const length = (20 + random() ** 2 * 190) * (0.45 + nearness)
      paths[size] += streak(
        globe,
        Math.max(4, depth + spread * 0.42),
        angle + ((random() - 0.5) * (120 + nearness * 160)) / globe.r,
        length,
      )
    }
  }
  return paths
}

/** The clouds of a globe; blur them with a filter on the group around. */
export function Clouds({ globe, seed, colour }: { globe: Globe; seed: number; colour: string }) {
  return (
    <g fill="none" stroke={colour} strokeLinecap="round">
      {banks(globe, seed).map((path, index) => (
        <path
          key={sizes[index]?.width}
          d={path}
          strokeWidth={sizes[index]?.width}
          strokeOpacity={sizes[index]?.opacity}
        />
      ))}
    </g>
  )
}
