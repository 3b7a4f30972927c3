import { useQuery } from '@apollo/client/react'
import { Button, ListSkeleton } from '@astro/ui'
import { LoadError, useReturn } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { CompanyForm } from './company-form.tsx'
import { NotificationSettings } from './notification-settings.tsx'
import { PasswordForm } from './password-form.tsx'
import { Sessions } from './sessions.tsx'
import { TaxForm } from './tax-form.tsx'

const AccountDocument = graphql(`
  query Account {
    viewer {
      id
      ...CompanyForm_user
      ...TaxForm_user
      ...NotificationSettings_user
      ...Sessions_user
    }
  }
`)

/** The agency's own data: who it is for travelers, who it is for the tax office, and where it is logged in. */
export function AccountPage({ returnTo }: { returnTo: string | undefined }) {
  const goBack = useReturn(returnTo, '/')
  const { data, error, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' })
  const user = data?.viewer
  return (
    <Page>
      <PageHeader
        title="Account"
        actions={
          returnTo ? (
            <Button variant="default" onClick={goBack}>
              Back to what you were doing
            </Button>
          ) : null
        }
      />
      {user ? (
        <div>
          <CompanyForm user={user} />
          <TaxForm user={user} />
          <NotificationSettings user={user} />
          <PasswordForm />
          <Sessions user={user} />
        </div>
      ) : error ? (
        <LoadError error={error} onRetry={refetch} />
      ) : (
        <ListSkeleton count={4} />
      )}
    </Page>
  )
}
