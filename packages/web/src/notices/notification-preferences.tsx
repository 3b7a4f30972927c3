import { faultOf, type Refusal } from '@astro/graphql'
import { PreferenceTable, showToast } from '@astro/ui'
import { AccountSection } from '../account/account-section.tsx'

export interface NotificationPreference {
  readonly type: string
  readonly channel: string
  readonly isEnabled: boolean
  readonly isRequired: boolean
}

export interface NotificationPreferencesProps {
  readonly preferences: readonly NotificationPreference[]
  /** What each type is, in the words of this app's users. */
  readonly words: Readonly<Partial<Record<string, string>>>
  readonly send: (type: string, channel: string, isEnabled: boolean) => Promise<readonly Refusal[] | undefined>
}

const CHANNELS = [
  { id: 'APP', label: 'Here' },
  { id: 'EMAIL', label: 'E-mail' },
]

/** What one wants to be told, and how. Each box counts at once. */
export function NotificationPreferences({ preferences, words, send }: NotificationPreferencesProps) {
  const types = [...new Set(preferences.map(({ type }) => type))]
  const rows = types.map((type) => ({
    type,
    label: words[type] ?? type,
    cells: preferences.filter((preference) => preference.type === type),
  }))
  const change = async (type: string, channel: string, isEnabled: boolean) => {
    try {
      const refusal = (await send(type, channel, isEnabled))?.[0]
      if (refusal) showToast(refusal.message, { tone: 'bad' })
    } catch (error) {
      showToast(`That was not kept. ${faultOf(error).message}`, { tone: 'bad' })
    }
  }
  return (
    <AccountSection title="Notifications" lead="What you are told, and how. What you have to know is always told.">
      <PreferenceTable
        caption="Notifications by type and channel"
        channels={CHANNELS}
        rows={rows}
        onChange={(type, channel, isEnabled) => void change(type, channel, isEnabled)}
      />
    </AccountSection>
  )
}
