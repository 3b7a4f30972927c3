import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchDraftCheckQuery } from '../../gql/graphql.ts'
import { formFieldOf, judgeableOf, type Choice, type LaunchDraft } from './launch-draft.ts'

const LaunchDraftCheckDocument = graphql(`
  query LaunchDraftCheck($input: LaunchDraftInput!) {
    launchDraftCheck(input: $input) {
      errors {
        code
        message
        path
      }
      conflicts {
        id
        slug
        launchDate
        destination
        spaceport {
          id
          name
          timeZone
        }
      }
    }
  }
`)

const PAUSE = 350

export type DraftConflict = LaunchDraftCheckQuery['launchDraftCheck']['conflicts'][number]

export interface DraftVerdict {
  /** What the API would refuse, by field. */
  readonly atFields: Partial<Record<keyof LaunchDraft, string>>
  readonly conflicts: readonly DraftConflict[]
  readonly lacksTaxData: boolean
  /** The answer is about what is typed now. */
  readonly isFresh: boolean
}

/** Asks the API, once typing pauses, what it would say to the draft as far as it is filled in. */
export function useDraftCheck(draft: LaunchDraft, spaceports: readonly Choice[]): DraftVerdict {
  const key = JSON.stringify(judgeableOf(draft, spaceports))
  const [asked, setAsked] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(key), PAUSE)
    return () => clearTimeout(timer)
  }, [key])
  const { data, previousData, loading } = useQuery(LaunchDraftCheckDocument, {
    variables: { input: JSON.parse(asked) as ReturnType<typeof judgeableOf> },
    fetchPolicy: 'network-only',
  })
  const check = (data ?? previousData)?.launchDraftCheck
  const errors = check?.errors ?? []
  const atFields: DraftVerdict['atFields'] = {}
  for (const { path, message } of errors) {
    const field = formFieldOf(path?.at(-1) ?? '')
    if (field && !(field in atFields)) atFields[field] = message
  }
  return {
    atFields,
    conflicts: check?.conflicts ?? [],
    lacksTaxData: errors.some(({ code }) => code === 'TAX_DATA_MISSING'),
    isFresh: key === asked && !loading && data !== undefined,
  }
}
