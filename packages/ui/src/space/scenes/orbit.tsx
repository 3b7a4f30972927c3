import { useId } from 'react'
import { Clouds } from './clouds.tsx'
import { frame, type SceneProps } from './scene.ts'
import { dots, Stars } from './stars.tsx'

const earth = { cx: 900, cy: 2360, r: 1800 }
/** Lights of cities on the night side: clusters, each around a middle. */
const cities = [
  [300, 742, 46],
  [430, 706, 34],
  [180, 818, 60],
  [520, 770, 52],
  [370, 842, 70],
  [620, 690, 26],
  [640, 836, 44],
]
  .map(([x = 0, y = 0, spread = 0], index) =>
    dots(index + 91, 48, (random) => [
      x + (random() + random() + random() - 1.5) * spread * 2.4,
      y + (random() + random() + random() - 1.5) * spread * 0.36,
    ]),
  )
  .join('')

/** Sunrise over the curved Earth. */
export default function OrbitScene({ className, still = false }: SceneProps) {
  const id = useId()
  const url = (name: string) => `url(#${id}${name})`
  return (
    <>
      <Stars seed={7} depth={640} className={className} still={still} />
      <svg {...frame} className={className}>
        <defs>
          <radialGradient id={`${id}air`} gradientUnits="userSpaceOnUse" cx={earth.cx} cy={earth.cy} r="2016">
            <stop offset=".892" stopColor="#e8f8ff" />
            <stop offset=".8965" stopColor="#8fd6ff" stopOpacity=".85" />
            <stop offset=".907" stopColor="#3d95ff" stopOpacity=".42" />
            <stop offset=".935" stopColor="#1f57c8" stopOpacity=".16" />
            <stop offset="1" stopColor="#123a9a" stopOpacity="0" />
          </radialGradient>
          <radialGradient id={`${id}sea`} gradientUnits="userSpaceOnUse" cx={earth.cx} cy={earth.cy} r={earth.r}>
            <stop offset=".82" stopColor="#041127" />
            <stop offset=".9" stopColor="#082650" />
            <stop offset=".965" stopColor="#11559c" />
            <stop offset=".992" stopColor="#3f9fe4" />
            <stop offset="1" stopColor="#a9dcf7" />
          </radialGradient>
          <linearGradient id={`${id}night`} gradientUnits="userSpaceOnUse" x1="120" x2="1180" y1="900" y2="640">
            <stop stopColor="#01030b" stopOpacity=".94" />
            <stop offset=".5" stopColor="#020716" stopOpacity=".7" />
            <stop offset="1" stopColor="#020716" stopOpacity="0" />
          </linearGradient>
          <linearGradient id={`${id}dark`} x2="1">
            <stop stopColor="#01030a" stopOpacity=".85" />
            <stop offset=".62" stopColor="#01030a" stopOpacity="0" />
          </linearGradient>
          <radialGradient id={`${id}sun`} gradientUnits="userSpaceOnUse" cx="1185" cy="583" r="560">
            <stop stopColor="#fffaf0" />
            <stop offset=".035" stopColor="#ffedc4" />
            <stop offset=".09" stopColor="#ffc684" stopOpacity=".7" />
            <stop offset=".2" stopColor="#ff9a55" stopOpacity=".34" />
            <stop offset=".42" stopColor="#e8703c" stopOpacity=".14" />
            <stop offset=".7" stopColor="#b34a3c" stopOpacity=".045" />
            <stop offset="1" stopColor="#80305a" stopOpacity="0" />
          </radialGradient>
          <linearGradient id={`${id}rim`} gradientUnits="userSpaceOnUse" x1="640" x2="1600" y1="0" y2="0">
            <stop stopColor="#9fdcff" stopOpacity="0" />
            <stop offset=".38" stopColor="#ffd9a0" stopOpacity=".8" />
            <stop offset=".57" stopColor="#fff" />
            <stop offset=".76" stopColor="#ffd9a0" stopOpacity=".8" />
            <stop offset="1" stopColor="#9fdcff" stopOpacity=".15" />
          </linearGradient>
          <filter id={`${id}soft`} x="-5%" y="-5%" width="110%" height="110%">
            <feGaussianBlur stdDeviation="7 2.6" />
          </filter>
          <filter id={`${id}glow`} x="-5%" y="-5%" width="110%" height="110%">
            <feGaussianBlur stdDeviation="2.4" />
          </filter>
          <clipPath id={`${id}globe`}>
            <circle {...earth} />
          </clipPath>
        </defs>
        <circle {...earth} r="2016" fill={url('air')} />
        <path d="M0 0h1600v900H0z" fill={url('dark')} />
        <circle {...earth} fill={url('sea')} />
        <g clipPath={url('globe')}>
          <g filter={url('soft')}>
            <Clouds globe={earth} seed={12} colour="#f4faff" />
          </g>
          <circle {...earth} fill={url('night')} />
          <path
            d={cities}
            stroke="#ff9d3c"
            strokeOpacity=".07"
            strokeWidth="20"
            strokeLinecap="round"
            filter={url('glow')}
          />
          <path d={cities} stroke="#ffe2ad" strokeOpacity=".8" strokeWidth="1.3" strokeLinecap="round" />
        </g>
        <circle {...earth} fill="none" stroke={url('rim')} strokeWidth="7" filter={url('glow')} />
        <path d="M0 0h1600v900H0z" fill={url('sun')} style={{ mixBlendMode: 'screen' }} />
      </svg>
    </>
  )
}
