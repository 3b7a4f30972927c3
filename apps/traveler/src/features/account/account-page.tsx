import { useQuery } from '@apollo/client/react'
import { ListSkeleton } from '@astro/ui'
import { LoadError, PageHead } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import { Page } from '../../shared/page.tsx'
import classes from './account.module.css'
import { NotificationSettings } from './notification-settings.tsx'
import { PasswordForm } from './password-form.tsx'
import { PreferencesForm } from './preferences-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { Sessions } from './sessions.tsx'
import { Standing } from './standing.tsx'

const AccountDocument = graphql(`
  query Account {
    viewer {
      id
      ...Standing_user
      ...ProfileForm_user
      ...PreferencesForm_user
      ...NotificationSettings_user
      ...Sessions_user
    }
  }
`)

/** The traveler's own data: who they are, how they like to fly, and where they are logged in. */
export function AccountPage() {
  const { data, error, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' })
  const user = data?.viewer
  return (
    <Page>
      <PageHead title="Account" />
      <h1 className={classes.heading}>Account</h1>
      {user ? (
        <div className={classes.sections}>
          <Standing user={user} />
          <ProfileForm user={user} />
          <PreferencesForm user={user} />
          <NotificationSettings user={user} />
          <PasswordForm />
          <Sessions user={user} />
        </div>
      ) : error ? (
        <LoadError error={error} onRetry={refetch} />
      ) : (
        <ListSkeleton count={5} />
      )}
    </Page>
  )
}
