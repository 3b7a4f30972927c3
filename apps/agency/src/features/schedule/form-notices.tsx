import { Button, Notice } from '@astro/ui'
import { ButtonLink } from '@astro/web'

export interface FormNoticesProps {
  readonly lacksTaxData: boolean
  /** The slug of the launch that is duplicated. */
  readonly from: string | undefined
  /** What is in the form was typed before. */
  readonly isKept: boolean
  readonly onRestart: () => void
}

/** What is to be known before the form is filled in: that it cannot be sent yet, that it was begun before. */
export function FormNotices({ lacksTaxData, from, isKept, onRestart }: FormNoticesProps) {
  const returnTo = from ? `/launches/new?from=${from}` : '/launches/new'
  return (
    <>
      {lacksTaxData ? (
        <Notice
          tone="warn"
          title="Your tax data is missing"
          action={
            <ButtonLink to="/account" search={{ returnTo }} variant="default" size="xs">
              Add tax data
            </ButtonLink>
          }
        >
          Launches can be scheduled once we have your tax number and registered address. What you type here is kept.
        </Notice>
      ) : null}
      {isKept ? (
        <Notice
          title="You began this launch before"
          action={
            <Button variant="default" size="xs" onClick={onRestart}>
              Start anew
            </Button>
          }
        >
          Everything is as you left it.
        </Notice>
      ) : null}
    </>
  )
}
