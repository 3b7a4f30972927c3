import type { ReactNode } from 'react'
import classes from './entrance-card.module.css'

export interface EntranceCardProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** Where else one may want to go: "New here? Create an account". */
  readonly aside?: ReactNode
}

/** The frame of log-in, sign-up and their kin: a card over the night sky. */
export function EntranceCard({ title, lead, children, aside }: EntranceCardProps) {
  return (
    <div className={classes.sky}>
      <svg viewBox="0 0 1200 400" preserveAspectRatio="xMidYMax slice" className={classes.horizon} aria-hidden>
        <defs>
          <linearGradient id="entrance-line" x1="0" x2="1">
            <stop offset="0" stopColor="#4fb4ff" stopOpacity="0" />
            <stop offset=".45" stopColor="#8fd0ff" />
            <stop offset=".62" stopColor="#ffb36b" />
            <stop offset="1" stopColor="#ff7a4a" stopOpacity="0" />
          </linearGradient>
        </defs>
        <ellipse cx="600" cy="1240" rx="1500" ry="960" fill="#050918" />
        <ellipse cx="600" cy="1240" rx="1500" ry="960" fill="none" stroke="url(#entrance-line)" strokeWidth="3" />
        <path
          d="M150 330C330 150 560 70 900 60"
          fill="none"
          stroke="#fff"
          strokeOpacity=".5"
          strokeWidth="1.6"
          strokeDasharray="2 9"
          strokeLinecap="round"
        />
        <circle cx="900" cy="60" r="5" fill="#ff8f58" />
      </svg>
      <div className={classes.card}>
        <h1 className={classes.title}>{title}</h1>
        {lead ? <p className={classes.lead}>{lead}</p> : null}
        <div className={classes.content}>{children}</div>
        {aside ? <div className={classes.aside}>{aside}</div> : null}
      </div>
    </div>
  )
}
