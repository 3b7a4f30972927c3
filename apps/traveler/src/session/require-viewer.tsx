import { EmptyState } from '@astro/ui'
import { ButtonLink, SignedIn } from '@astro/web'
import type { ReactNode } from 'react'
import { Page } from '../shared/page.tsx'
import { useViewer, type Viewer } from './viewer.ts'

export type SignedInTraveler = Viewer & { readonly traveler: NonNullable<Viewer['traveler']> }

/** Shows a page to travelers only: visitors log in first and come back to where they were. */
export function RequireViewer({ children }: { children: (viewer: SignedInTraveler) => ReactNode }) {
  return (
    <SignedIn result={useViewer()} page={Page}>
      {(viewer) =>
        viewer.traveler ? children({ ...viewer, traveler: viewer.traveler }) : <NotATraveler email={viewer.email} />
      }
    </SignedIn>
  )
}

function NotATraveler({ email }: { email: string }) {
  return (
    <Page>
      <EmptyState
        title="This part is for travelers"
        page
        message={`${email} belongs to another of our applications. Log in with a traveler account to book and to see trips.`}
        action={<ButtonLink to="/launches">Browse launches</ButtonLink>}
      />
    </Page>
  )
}
