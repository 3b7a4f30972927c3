import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { AccountSection } from '@astro/web'
import { IconMailCheck, IconMailExclamation, IconStar, IconUser } from '@tabler/icons-react'
import { graphql } from '../../gql/gql.ts'
import classes from './account.module.css'

const StandingFragment = graphql(`
  fragment Standing_user on User {
    id
    email
    emailVerifiedAt
    traveler {
      id
      isVip
    }
  }
`)

const ICON = { size: 18, 'aria-hidden': true } as const

/** VIP or not, what that means (SPEC rules 9 and 19), and whether the e-mail address is confirmed. */
export function Standing({ user }: { user: FragmentType<typeof StandingFragment> }) {
  const { data } = useSuspenseFragment({ fragment: StandingFragment, from: user })
  const isVip = data.traveler?.isVip === true
  return (
    <AccountSection title="Your standing" lead="What you may book, and where messages go.">
      <div className={classes.standing}>
        <span className={classes.badge}>
          {isVip ? <IconStar {...ICON} /> : <IconUser {...ICON} />}
          {isVip ? 'VIP traveler' : 'Traveler'}
        </span>
        <p>
          {isVip
            ? 'Up to six seats on each launch, and word of every new launch as soon as it is scheduled.'
            : 'Up to four seats on each launch. With bookings on two other launches you become a VIP: six seats, and word of every new launch.'}
        </p>
        <p className={classes.note}>
          {data.emailVerifiedAt ? <IconMailCheck {...ICON} /> : <IconMailExclamation {...ICON} />} {data.email}{' '}
          {data.emailVerifiedAt ? 'is confirmed.' : 'is not confirmed yet: open the link in the e-mail we sent you.'}
        </p>
      </div>
    </AccountSection>
  )
}
