import type { FragmentType } from '@apollo/client/masking'
import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import { NotificationPreferences } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import type { NotificationChannel, NotificationType } from '../../gql/graphql.ts'

const NotificationSettingsFragment = graphql(`
  fragment NotificationSettings_user on User {
    id
    notificationPreferences {
      type
      channel
      isEnabled
      isRequired
    }
  }
`)

const UpdateNotificationsDocument = graphql(`
  mutation UpdateNotifications($input: UpdateNotificationPreferencesInput!) {
    updateNotificationPreferences(input: $input) {
      user {
        id
        ...NotificationSettings_user
      }
      errors {
        code
        message
      }
    }
  }
`)

/** What each type is for an agency. */
const WORDS: Partial<Record<NotificationType, string>> = {
  NEW_BOOKING: 'Seats booked on your launches',
  BOOKING_CANCELLATION: 'Bookings that were cancelled',
  INVOICE_ISSUED: 'Invoices, and reminders of those overdue',
  PAYMENT_RECEIVED: 'Payments that arrived',
  ACCOUNT: 'Your account and its security',
}

export function NotificationSettings({ user }: { user: FragmentType<typeof NotificationSettingsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: NotificationSettingsFragment, from: user })
  const [update] = useMutation(UpdateNotificationsDocument)
  const send = async (type: string, channel: string, isEnabled: boolean) => {
    const preference = { type: type as NotificationType, channel: channel as NotificationChannel, isEnabled }
    const { data: answer } = await update({
      variables: { input: { preferences: [preference] } },
      optimisticResponse: {
        updateNotificationPreferences: {
          __typename: 'UserPayload',
          user: {
            __typename: 'User',
            id: data.id,
            notificationPreferences: data.notificationPreferences.map((one) =>
              one.type === type && one.channel === channel ? { ...one, isEnabled } : one,
            ),
          },
          errors: [],
        },
      } as never,
    })
    return answer?.updateNotificationPreferences.errors
  }
  return <NotificationPreferences preferences={data.notificationPreferences} words={WORDS} send={send} />
}
