import { EmptyState } from '@astro/ui'
import { SignedIn } from '@astro/web'
import type { ReactNode } from 'react'
import { Page } from '../shared/page.tsx'
import { useLogOut } from './log-out.ts'
import { useViewer, type Viewer } from './viewer.ts'
import { Button } from '@astro/ui'

export type SignedInAgency = Viewer & { readonly agency: NonNullable<Viewer['agency']> }

/** Shows a page to agencies only: visitors log in first and come back to where they were. */
export function RequireAgency({ children }: { children: (viewer: SignedInAgency) => ReactNode }) {
  return (
    <SignedIn result={useViewer()} page={Page}>
      {(viewer) =>
        viewer.agency ? children({ ...viewer, agency: viewer.agency }) : <NotAnAgency email={viewer.email} />
      }
    </SignedIn>
  )
}

function NotAnAgency({ email }: { email: string }) {
  const logOut = useLogOut()
  return (
    <Page>
      <EmptyState
        title="This part is for agencies"
        page
        message={`${email} belongs to another of our applications. Log in with an agency’s account.`}
        action={<Button onClick={() => void logOut()}>Log out</Button>}
      />
    </Page>
  )
}
