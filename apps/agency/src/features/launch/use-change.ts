import { faultOf, hasRefusal, newIdempotencyKey, type Refusal } from '@astro/graphql'
import { useMutation } from '@apollo/client/react'
import { useAttemptKey } from '@astro/web'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchChange } from '../../gql/graphql.ts'

const DelayLaunchDocument = graphql(`
  mutation DelayLaunch($input: DelayLaunchInput!) {
    delayLaunch(input: $input) {
      launch {
        id
        status
        launchDate
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const AbortLaunchDocument = graphql(`
  mutation AbortLaunch($input: AbortLaunchInput!) {
    abortLaunch(input: $input) {
      launch {
        id
        status
        availableSeats
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const CompleteLaunchDocument = graphql(`
  mutation CompleteLaunch($input: CompleteLaunchInput!) {
    completeLaunch(input: $input) {
      launch {
        id
        status
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

export interface Agreed {
  /** Of the consequences that were shown. */
  readonly fingerprint: string
  readonly reason: string
  readonly newDate: string | undefined
}

export interface Changing {
  /** Whether it was done. */
  readonly apply: () => Promise<boolean>
  readonly pending: boolean
  readonly problem: string | undefined
  /** The consequences that were agreed to no longer held; the new ones are shown. */
  readonly hasMoved: boolean
}

/** Does what was agreed to, and exactly that: otherwise asks for the consequences anew. */
export function useChange(
  launchId: string,
  change: LaunchChange,
  agreed: Agreed,
  again: () => Promise<unknown>,
): Changing {
  const [delay] = useMutation(DelayLaunchDocument)
  const [abort] = useMutation(AbortLaunchDocument)
  const [complete] = useMutation(CompleteLaunchDocument)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [hasMoved, setHasMoved] = useState(false)
  // What was agreed to is part of the attempt: with another reason it is another one.
  const key = useAttemptKey(`${change}:${launchId}:${JSON.stringify(agreed)}`, newIdempotencyKey)

  const send = async (): Promise<readonly Refusal[] | undefined> => {
    const { fingerprint, reason, newDate } = agreed
    const same = { launchId, fingerprint, idempotencyKey: key.take() }
    if (change === 'COMPLETE') return (await complete({ variables: { input: same } })).data?.completeLaunch.errors
    if (change === 'ABORT') return (await abort({ variables: { input: { ...same, reason } } })).data?.abortLaunch.errors
    const input = { ...same, reason, newDate: newDate ?? '' }
    return (await delay({ variables: { input } })).data?.delayLaunch.errors
  }

  const apply = async (): Promise<boolean> => {
    setPending(true)
    setProblem(undefined)
    try {
      const refusals = (await send()) ?? []
      key.settle()
      const isStale = hasRefusal(refusals, 'CONFLICT')
      setHasMoved(isStale)
      if (isStale) await again()
      else if (refusals.length > 0) setProblem(refusals.map(({ message }) => message).join(' '))
      return refusals.length === 0
    } catch (error) {
      setProblem(`${faultOf(error).message} Trying again never does it twice.`)
      return false
    } finally {
      setPending(false)
    }
  }
  return { apply, pending, problem, hasMoved }
}
