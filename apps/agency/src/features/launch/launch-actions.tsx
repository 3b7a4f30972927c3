import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { Button } from '@astro/ui'
import { ButtonLink, focusHeading } from '@astro/web'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchChange } from '../../gql/graphql.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'

const LaunchActionsFragment = graphql(`
  fragment LaunchActions_launch on Launch {
    id
    slug
    launchDate
    pricePerSeat
    totalSeats
    minimumSeats
    availableSeats
    viewerCanEdit
    viewerCanDelay
    viewerCanAbort
    viewerCanComplete
    rocket {
      id
      name
      capacity
    }
    spaceport {
      id
      name
      timeZone
    }
  }
`)

export interface LaunchActionsProps {
  readonly launch: FragmentType<typeof LaunchActionsFragment>
  readonly onChanged: () => Promise<unknown>
}

/** What the viewer may do with the launch now; each step asks first. */
export function LaunchActions({ launch, onChanged }: LaunchActionsProps) {
  const { data } = useSuspenseFragment({ fragment: LaunchActionsFragment, from: launch })
  const [open, setOpen] = useState<LaunchChange | 'EDIT'>()
  const close = () => setOpen(undefined)
  const done = async () => {
    close()
    await onChanged()
    // With the launch over, the button that opened the dialog is gone once that is drawn.
    setTimeout(() => document.activeElement === document.body && focusHeading())
  }
  return (
    <>
      {data.viewerCanComplete ? <Button onClick={() => setOpen('COMPLETE')}>Complete…</Button> : null}
      {data.viewerCanEdit ? (
        <Button variant="default" onClick={() => setOpen('EDIT')}>
          Edit
        </Button>
      ) : null}
      {data.viewerCanDelay ? (
        <Button variant="default" onClick={() => setOpen('DELAY')}>
          Delay…
        </Button>
      ) : null}
      {data.viewerCanAbort ? (
        <Button variant="default" onClick={() => setOpen('ABORT')}>
          Abort…
        </Button>
      ) : null}
      <ButtonLink to="/launches/new" search={{ from: data.slug }} variant="default">
        Duplicate
      </ButtonLink>
      <Button variant="subtle" component="a" href={`/launches/${data.slug}`}>
        As travelers see it
      </Button>
      {open === 'EDIT' ? <EditDialog launch={data} onClose={close} onDone={() => void done()} /> : null}
      {open && open !== 'EDIT' ? (
        <ChangeDialog key={open} change={open} launch={data} onClose={close} onDone={() => void done()} />
      ) : null}
    </>
  )
}
