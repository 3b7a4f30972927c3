import { faultOf, type Refusal } from '@astro/graphql'
import { Button, ConfirmDialog, RelativeTime, showToast } from '@astro/ui'
import { useState } from 'react'
import { AccountSection } from './account-section.tsx'
import { deviceOf } from './device.ts'
import classes from './sessions.module.css'

export interface AccountSession {
  readonly id: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly userAgent: string | null
  readonly isRevoked: boolean
  readonly isCurrent: boolean
}

export interface SessionsSectionProps {
  readonly sessions: readonly AccountSession[]
  readonly end: (sessionId: string) => Promise<readonly Refusal[] | undefined>
}

export function SessionsSection({ sessions, end }: SessionsSectionProps) {
  const [ending, setEnding] = useState<AccountSession>()
  const live = sessions.filter((session) => !session.isRevoked)
  return (
    <AccountSection title="Where you are logged in" lead="End a session you do not know, and change your password.">
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
      <EndSessionDialog session={ending} end={end} onClose={() => setEnding(undefined)} />
    </AccountSection>
  )
}

interface EndSessionDialogProps {
  readonly session: AccountSession | undefined
  readonly end: SessionsSectionProps['end']
  readonly onClose: () => void
}

function EndSessionDialog({ session, end, onClose }: EndSessionDialogProps) {
  const [isEnding, setIsEnding] = useState(false)
  const [problem, setProblem] = useState<string>()
  const close = () => {
    setProblem(undefined)
    onClose()
  }
  const confirm = async () => {
    if (!session) return
    setIsEnding(true)
    try {
      const refusal = (await end(session.id))?.[0]
      if (refusal) return setProblem(refusal.message)
      showToast('The session has ended.', { tone: 'good' })
      close()
    } catch (error) {
      setProblem(faultOf(error).message)
    } finally {
      setIsEnding(false)
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
      pending={isEnding}
      error={problem}
    />
  )
}
