import { useId } from 'react'
import { frame, type SceneProps } from './scene.ts'
import { Stars } from './stars.tsx'
import { type Ridge, ridgeShape } from './terrain.ts'

const horizon: Ridge = { seed: 11, left: 566, right: 560, relief: 46, roughness: 0.5 }
const mesas: Ridge = { seed: 30, left: 560, right: 612, relief: 150, roughness: 0.5 }
const hills: Ridge = { seed: 64, left: 660, right: 640, relief: 90, roughness: 0.45 }

/** Dunes one before the other, lit along their crests; wider apart the nearer they are. */
const dunes = Array.from({ length: 9 }, (_, index) => {
  const near = (index / 8) ** 1.6
  const y = 704 + near * 170
  const lift = 7 + near * 34
  const shift = (index * 271) % 460
  return `M-20 ${y + lift}C${200 + shift} ${y - lift * 1.3} ${480 + shift} ${y + lift * 1.5} ${820 + shift / 2} ${y}S1360 ${y - lift * 1.6} 1640 ${y + lift * 0.6}V${y + 150}H-20Z`
})

/** A blue sunset over the dunes of Mars, with the lights of a first settlement. */
export default function MarsScene({ className, still = false }: SceneProps) {
  const id = useId()
  const url = (name: string) => `url(#${id}${name})`
  return (
    <>
      <Stars seed={88} depth={330} strength={0.75} className={className} still={still} />
      <svg {...frame} className={className}>
        <defs>
          <radialGradient id={`${id}halo`} gradientUnits="userSpaceOnUse" cx="1020" cy="530" r="520">
            <stop stopColor="#f4faff" />
            <stop offset=".035" stopColor="#eaf4ff" stopOpacity=".9" />
            <stop offset=".1" stopColor="#b5d4f4" stopOpacity=".62" />
            <stop offset=".22" stopColor="#8fb2d8" stopOpacity=".36" />
            <stop offset=".45" stopColor="#7d9fc8" stopOpacity=".15" />
            <stop offset=".7" stopColor="#7d9fc8" stopOpacity=".05" />
            <stop offset="1" stopColor="#7d9fc8" stopOpacity="0" />
          </radialGradient>
          <linearGradient id={`${id}horizon`} x2="0" y2="1">
            <stop stopColor="#c58a66" />
            <stop offset=".3" stopColor="#a3623f" />
          </linearGradient>
          <linearGradient id={`${id}mesas`} x2="0" y2="1">
            <stop stopColor="#a15a3a" />
            <stop offset=".5" stopColor="#713522" />
          </linearGradient>
          <linearGradient id={`${id}hills`} x2="0" y2="1">
            <stop stopColor="#7a3a26" />
            <stop offset=".7" stopColor="#3a1713" />
          </linearGradient>
          <linearGradient id={`${id}dunes`} x2="0" y2="1">
            <stop stopColor="#64301f" />
            <stop offset=".5" stopColor="#341512" />
            <stop offset="1" stopColor="#14080b" />
          </linearGradient>
          <linearGradient id={`${id}dune`} x2="0" y2="1">
            <stop stopColor="#f0a878" stopOpacity=".34" />
            <stop offset=".16" stopColor="#b3603c" stopOpacity=".2" />
            <stop offset=".5" stopColor="#1c0a0b" stopOpacity=".34" />
            <stop offset="1" stopColor="#1c0a0b" stopOpacity="0" />
          </linearGradient>
          <linearGradient id={`${id}foot`} x2="0" y2="1">
            <stop offset=".3" stopColor="#0c0508" stopOpacity="0" />
            <stop offset="1" stopColor="#0c0508" stopOpacity=".8" />
          </linearGradient>
          <radialGradient
            id={`${id}light`}
            gradientUnits="userSpaceOnUse"
            cx="1020"
            cy="700"
            r="560"
            gradientTransform="matrix(1 0 0 .3 0 490)"
          >
            <stop stopColor="#ffdcb4" stopOpacity=".5" />
            <stop offset="1" stopColor="#ffb27a" stopOpacity="0" />
          </radialGradient>
          <linearGradient id={`${id}dome`} x2="1">
            <stop stopColor="#2a1218" />
            <stop offset="1" stopColor="#6b4038" />
          </linearGradient>
          <filter id={`${id}haze`} x="-10%" y="-60%" width="120%" height="220%">
            <feGaussianBlur stdDeviation="26 9" />
          </filter>
        </defs>
        <path d="M405 136c5-4 13-3 15 2s-2 10-8 10-12-8-7-12Z" fill="#d8b9a4" />
        <circle cx="664" cy="222" r="2.8" fill="#ecd6c6" />
        <path d="M0 0h1600v900H0z" fill={url('halo')} />
        <circle cx="1020" cy="530" r="14" fill="#fff" />
        <path d={ridgeShape(horizon)} fill={url('horizon')} />
        <ellipse cx="940" cy="598" rx="900" ry="24" fill="#f0c49c" fillOpacity=".5" filter={url('haze')} />
        <path d={ridgeShape(mesas)} fill={url('mesas')} />
        <ellipse cx="700" cy="660" rx="800" ry="20" fill="#e2a67c" fillOpacity=".34" filter={url('haze')} />
        <path d={ridgeShape(hills)} fill={url('hills')} />
        <g transform="translate(1216 676)">
          <path
            d="M0 24a34 34 0 0 1 68 0ZM74 24a20 20 0 0 1 40 0ZM-34 24a14 14 0 0 1 28 0ZM60 24v-58h3v58Z"
            fill={url('dome')}
          />
          <path
            d="M12 14h0M24 14h0M36 14h0M86 17h0M98 17h0M-22 18h0M61-34h0"
            stroke="#ffe0a3"
            strokeWidth="4.5"
            strokeLinecap="round"
          />
        </g>
        <path d="M-20 920V732C300 690 620 712 900 700s520 20 740-8v228Z" fill={url('dunes')} />
        <path d="M-20 920V732C300 690 620 712 900 700s520 20 740-8v228Z" fill={url('light')} />
        {dunes.map((path) => (
          <path key={path} d={path} fill={url('dune')} />
        ))}
        <path d="M0 640h1600v260H0z" fill={url('foot')} />
      </svg>
    </>
  )
}
