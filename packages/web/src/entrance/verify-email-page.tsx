import { faultOf, type Refusal } from '@astro/graphql'
import { EntranceCard } from '@astro/ui'
import { useState, type FormEvent, type ReactNode } from 'react'
import { PageHead } from '../page/page-head.tsx'
import { SubmitForm } from '../forms/submit-form.tsx'
import { EntranceDone } from './entrance-done.tsx'
import { MISSING_TOKEN } from './missing-token.ts'

export interface VerifyEmailPageProps {
  readonly token: string | undefined
  readonly send: (input: { token: string }) => Promise<readonly Refusal[] | undefined>
  /** What a confirmed address is good for. */
  readonly lead: string
  /** Where to go on. */
  readonly next: ReactNode
}

/** A press of a button, not the mere visit, uses the link up: mail scanners visit links too. */
export function VerifyEmailPage({ token, send, lead, next }: VerifyEmailPageProps) {
  const [problem, setProblem] = useState(token ? undefined : MISSING_TOKEN)
  const [step, setStep] = useState<'asked' | 'sending' | 'done'>('asked')
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    setStep('sending')
    try {
      const refusals = (await send({ token: token ?? '' })) ?? []
      setProblem(refusals[0]?.message)
      setStep(refusals.length === 0 ? 'done' : 'asked')
    } catch (error) {
      setProblem(faultOf(error).message)
      setStep('asked')
    }
  }
  return (
    <EntranceCard title="Confirm your e-mail" lead={step === 'done' ? undefined : lead}>
      <PageHead title="Confirm your e-mail" />
      {step === 'done' ? (
        <EntranceDone>
          <p>Thank you, your e-mail address is confirmed.</p>
          {next}
        </EntranceDone>
      ) : (
        <SubmitForm
          wide
          problems={problem ? [{ message: problem }] : []}
          onSubmit={confirm}
          pending={step === 'sending'}
          submit="Confirm my address"
          pendingLabel="Confirming…"
        />
      )}
    </EntranceCard>
  )
}
