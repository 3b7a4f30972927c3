import { useId } from 'react'
import { cx } from '../../lib/class-names.ts'
import { Clouds } from './clouds.tsx'
import { frame, type SceneProps } from './scene.ts'
import { Stars } from './stars.tsx'
import { StationCraft } from './station-craft.tsx'
import classes from './station.module.css'

const earth = { cx: 1050, cy: 2540, r: 1860 }
/** The station in low sun above a day-lit sea. */
export default function StationScene({ className, still = false }: SceneProps) {
  const id = useId()
  const url = (name: string) => `url(#${id}${name})`
  return (
    <>
      <Stars seed={23} depth={700} className={className} still={still} />
      <svg {...frame} className={className}>
        <defs>
          <radialGradient id={`${id}air`} gradientUnits="userSpaceOnUse" cx={earth.cx} cy={earth.cy} r="2046">
            <stop offset=".908" stopColor="#fff3dc" />
            <stop offset=".9125" stopColor="#ffd9a4" stopOpacity=".7" />
            <stop offset=".923" stopColor="#8fc4ff" stopOpacity=".4" />
            <stop offset=".95" stopColor="#4a76d8" stopOpacity=".15" />
            <stop offset="1" stopColor="#2f56b8" stopOpacity="0" />
          </radialGradient>
          <radialGradient id={`${id}sea`} gradientUnits="userSpaceOnUse" cx={earth.cx} cy={earth.cy} r={earth.r}>
            <stop offset=".8" stopColor="#071a3c" />
            <stop offset=".9" stopColor="#0f3a73" />
            <stop offset=".965" stopColor="#2a78b8" />
            <stop offset=".993" stopColor="#8ccdf0" />
            <stop offset="1" stopColor="#fff1da" />
          </radialGradient>
          <linearGradient id={`${id}shade`} x2="1" y2=".25">
            <stop stopColor="#020613" stopOpacity=".9" />
            <stop offset=".55" stopColor="#020613" stopOpacity=".25" />
            <stop offset="1" stopColor="#ff9d4a" stopOpacity=".28" />
          </linearGradient>
          <radialGradient id={`${id}sun`} gradientUnits="userSpaceOnUse" cx="1500" cy="96" r="1000">
            <stop stopColor="#fffdf6" />
            <stop offset=".025" stopColor="#fff4d8" stopOpacity=".95" />
            <stop offset=".09" stopColor="#ffd596" stopOpacity=".46" />
            <stop offset=".25" stopColor="#f59a52" stopOpacity=".2" />
            <stop offset=".55" stopColor="#a35a4a" stopOpacity=".07" />
            <stop offset="1" stopColor="#ff8f4a" stopOpacity="0" />
          </radialGradient>
          <filter id={`${id}soft`} x="-5%" y="-5%" width="110%" height="110%">
            <feGaussianBlur stdDeviation="7 2.6" />
          </filter>
          <clipPath id={`${id}globe`}>
            <circle {...earth} />
          </clipPath>
        </defs>
        <g transform="rotate(-9 800 900)">
          <circle {...earth} r="2046" fill={url('air')} />
          <circle {...earth} fill={url('sea')} />
          <g clipPath={url('globe')}>
            <g filter={url('soft')}>
              <Clouds globe={earth} seed={46} colour="#fff8ee" />
            </g>
            <circle {...earth} fill={url('shade')} />
          </g>
        </g>
        <path d="M0 0h1600v900H0z" fill={url('sun')} style={{ mixBlendMode: 'screen' }} />
      </svg>
      <div className={cx(className, !still && classes.float)}>
        <svg {...frame} className={className}>
          <g transform="translate(1055 325) rotate(-19) scale(.86)">
            <StationCraft id={id} />
          </g>
        </svg>
      </div>
    </>
  )
}
