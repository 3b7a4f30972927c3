import { useId } from 'react'
import { frame, type SceneProps, sequence } from './scene.ts'
import { Stars } from './stars.tsx'
import { type Ridge, ridgeLine, ridgeShape } from './terrain.ts'

const far: Ridge = { seed: 29, left: 640, right: 560, relief: 170, roughness: 0.53 }
const middle: Ridge = { seed: 18, left: 610, right: 690, relief: 90, roughness: 0.42 }
const near: Ridge = { seed: 41, left: 700, right: 745, relief: 46, roughness: 0.38 }

/** The lit edge of a crest. */
const crest = (ridge: Ridge) =>
  `M${ridgeLine(ridge)
    .map((point) => point.join(' '))
    .join('L')}`

interface Crater {
  x: number
  y: number
  r: number
}

/** Craters of the near plain: flat ellipses, smaller and flatter towards the horizon. */
const craters: Crater[] = (() => {
  const random = sequence(77)
  return Array.from({ length: 58 }, () => {
    const depth = random() ** 1.2
    return { x: random() * 1600, y: 752 + depth * 150, r: (3 + random() ** 4 * 86) * (0.4 + depth) }
  }).toSorted((a, b) => a.y - b.y)
})()

const lit = { fill: 'none', stroke: '#fff', strokeOpacity: 0.28, strokeWidth: 1.4 }

/** Earthrise over the Moon's grey hills. */
export default function MoonScene({ className, still = false }: SceneProps) {
  const id = useId()
  const url = (name: string) => `url(#${id}${name})`
  return (
    <>
      <Stars seed={51} depth={760} className={className} still={still} />
      <svg {...frame} className={className}>
        <defs>
          <radialGradient id={`${id}halo`}>
            <stop offset=".43" stopColor="#a9d6ff" stopOpacity=".5" />
            <stop offset=".49" stopColor="#5da4ff" stopOpacity=".17" />
            <stop offset=".65" stopColor="#4f8fff" stopOpacity=".06" />
            <stop offset="1" stopColor="#4f8fff" stopOpacity="0" />
          </radialGradient>
          <radialGradient id={`${id}earth`} cx=".68" cy=".34" r=".8">
            <stop stopColor="#8fd3ff" />
            <stop offset=".3" stopColor="#2f83d6" />
            <stop offset=".7" stopColor="#123e86" />
            <stop offset="1" stopColor="#071a40" />
          </radialGradient>
          <linearGradient id={`${id}term`} x1=".08" y1=".86" x2=".72" y2=".3">
            <stop stopColor="#010308" />
            <stop offset=".42" stopColor="#010308" stopOpacity=".94" />
            <stop offset=".7" stopColor="#010308" stopOpacity="0" />
          </linearGradient>
          <linearGradient id={`${id}far`} x2="0" y2="1">
            <stop stopColor="#5e6578" />
            <stop offset=".5" stopColor="#2c3143" />
          </linearGradient>
          <linearGradient id={`${id}middle`} x1="1" x2="0" y2="1">
            <stop stopColor="#a6abba" />
            <stop offset=".35" stopColor="#5f6578" />
            <stop offset=".8" stopColor="#1f2435" />
          </linearGradient>
          <linearGradient id={`${id}near`} x1=".9" x2=".1" y2="1">
            <stop stopColor="#d9dbe2" />
            <stop offset=".3" stopColor="#8b90a0" />
            <stop offset=".75" stopColor="#2c3142" />
            <stop offset="1" stopColor="#11141f" />
          </linearGradient>
          <linearGradient id={`${id}bowl`} x1="1" x2="0" y2=".4">
            <stop stopColor="#10131e" stopOpacity=".85" />
            <stop offset=".6" stopColor="#10131e" stopOpacity=".35" />
            <stop offset="1" stopColor="#fff" stopOpacity=".2" />
          </linearGradient>
          <clipPath id={`${id}disc`}>
            <circle r="128" />
          </clipPath>
          <filter id={`${id}soft`}>
            <feGaussianBlur stdDeviation="2.2" />
          </filter>
        </defs>
        <g transform="translate(1010 305)">
          <circle r="290" cx="10" cy="-8" fill={url('halo')} />
          <circle r="128" fill={url('earth')} />
          <g clipPath={url('disc')}>
            <path
              d="M8-96c30-16 66-6 74 18s-20 30-10 52 30 44 6 66-50-4-48-34-36-26-40-52 0-42 18-50Z"
              fill="#5f9b62"
              fillOpacity=".62"
              filter={url('soft')}
            />
            <path
              d="M-70-84c30-30 60-8 44 14s-50 26-56 10 0-14 12-24Z"
              fill="#8a9a5a"
              fillOpacity=".4"
              filter={url('soft')}
            />
            <g fill="none" stroke="#fff" strokeLinecap="round" filter={url('soft')}>
              <path
                d="M-60-70C-10-104 60-96 104-52M-96-8C-40-44 20-26 60-34s50-16 66-4M-30 44C20 18 66 40 118 22M-60 92c40-24 90-18 130-30"
                strokeWidth="8"
                strokeOpacity=".7"
              />
              <path
                d="M-10-52c30-12 60-4 84 6M20 6c30-8 50 4 80-4M0 70c30-6 50 8 84 0"
                strokeWidth="6"
                strokeOpacity=".6"
              />
            </g>
          </g>
          <circle r="128.5" fill={url('term')} />
          <path
            d="M60-113A128 128 0 0 1 92 89"
            fill="none"
            stroke="#d9f1ff"
            strokeWidth="3"
            strokeOpacity=".85"
            filter={url('soft')}
          />
        </g>
        <path d={ridgeShape(far)} fill={url('far')} />
        <path d={crest(far)} {...lit} />
        <path d={ridgeShape(middle)} fill={url('middle')} />
        <path d={crest(middle)} {...lit} />
        <path d={ridgeShape(near)} fill={url('near')} />
        <path d={crest(near)} {...lit} />
        {craters.map(({ x, y, r }) => (
          <g key={`${x}`}>
            <ellipse cx={x} cy={y} rx={r} ry={r * 0.27} fill={url('bowl')} />
            <path
              d={`M${x - r} ${y}a${r} ${r * 0.27} 0 0 0 ${r * 1.5} ${r * 0.23}`}
              fill="none"
              stroke="#f4f5f8"
              strokeOpacity=".5"
              strokeWidth={Math.max(0.8, r * 0.045)}
            />
          </g>
        ))}
      </svg>
    </>
  )
}
