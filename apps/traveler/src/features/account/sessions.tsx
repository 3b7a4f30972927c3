import { faultOf } from '@astro/graphql'
import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { Button, ConfirmDialog, RelativeTime, showToast } from '@astro/ui'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { Sessions_UserFragment } from '../../gql/graphql.ts'
import classes from './account.module.css'
import { deviceOf } from './device.ts'
import { Section } from './section.tsx'

const SessionsFragment = graphql(`
  fragment Sessions_user on User {
    id
    sessions {
      id
      createdAt
      lastUsedAt
      expiresAt
      userAgent
      isRevoked
      isCurrent
    }
  }
`)

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      user {
        id
        ...Sessions_user
      }
      errors {
        code
        message
      }
    }
  }
`)

type Session = Sessions_UserFragment['sessions'][number]

export function Sessions({ user }: { user: FragmentType<typeof SessionsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: SessionsFragment, from: user })
  const [ending, setEnding] = useState<Session>()
  const live = data.sessions.filter((session) => !session.isRevoked)
  return (
    <Section title="Where you are logged in" lead="End a session you do not know, and change your password.">
      <ul className={classes.sessions}>
        {live.map((session) => (
          <li key={session.id} className={classes.session}>
            <div>
              <span className={classes.device}>{deviceOf(session.userAgent)}</span>
              {session.isCurrent ? <span className={classes.here}>this one</span> : null}
              <div className={classes.seen}>
                Last used <RelativeTime instant={session.lastUsedAt ?? session.createdAt} />
              </div>
            </div>
            {session.isCurrent ? null : (
              <Button variant="default" size="xs" onClick={() => setEnding(session)}>
                End session
              </Button>
            )}
          </li>
        ))}
      </ul>
      <EndSessionDialog session={ending} onClose={() => setEnding(undefined)} />
    </Section>
  )
}

function EndSessionDialog({ session, onClose }: { session: Session | undefined; onClose: () => void }) {
  const [end, { loading }] = useMutation(EndSessionDocument)
  const [problem, setProblem] = useState<string>()
  const close = () => {
    setProblem(undefined)
    onClose()
  }
  const confirm = async () => {
    if (!session) return
    try {
      const { data } = await end({ variables: { input: { sessionId: session.id } } })
      const refusal = data?.endSession.errors[0]
      if (refusal) return setProblem(refusal.message)
      showToast('The session has ended.', { tone: 'good' })
      close()
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  return (
    <ConfirmDialog
      opened={session !== undefined}
      onClose={close}
      title="End this session?"
      consequence={`${deviceOf(session?.userAgent)} is logged out at once and needs the password to come back.`}
      confirmLabel="End session"
      danger
      onConfirm={() => void confirm()}
      pending={loading}
      error={problem}
    />
  )
}
