import {
  CommandPalette,
  destinationName,
  destinationPhrase,
  destinations,
  ShortcutsHelp,
  type Command,
} from '@astro/ui'
import { useRouter } from '@tanstack/react-router'
import { useViewer } from '../session/viewer.ts'

/** Everything reachable by typing (⌘K), and the list of shortcuts (`?`). */
export function Commands() {
  const router = useRouter()
  const { viewer } = useViewer()
  const go = (to: string) => () => void router.navigate({ to })
  const goTo = (id: string, label: string, to: string, more: Partial<Command> = {}): Command => ({
    id,
    label,
    group: 'Go to',
    onSelect: go(to),
    ...more,
  })
  const commands: Command[] = [
    goTo('home', 'Home', '/'),
    goTo('launches', 'All launches', '/launches', { keywords: 'search find book seats' }),
    ...destinations.map((destination) => ({
      id: `to-${destination}`,
      label: `Launches ${destinationPhrase(destination)}`,
      keywords: destinationName(destination),
      group: 'Destinations',
      onSelect: () => void router.navigate({ to: '/launches', search: { to: destination } }),
    })),
    goTo('trips', 'My trips', '/trips', { keywords: 'bookings tickets cancel pay' }),
    ...(viewer
      ? [
          goTo('notifications', 'Notifications', '/notifications', { keywords: 'news unread bell' }),
          goTo('account', 'Account', '/account', { keywords: 'profile password sessions' }),
        ]
      : [
          goTo('log-in', 'Log in', '/log-in'),
          goTo('sign-up', 'Create an account', '/sign-up', { keywords: 'register' }),
        ]),
  ]
  return (
    <>
      <CommandPalette commands={commands} />
      <ShortcutsHelp
        shortcuts={[
          { keys: ['←', '→', '↑', '↓'], does: 'Move between seats', group: 'Seat map' },
          { keys: ['Space'], does: 'Choose a seat or give it back', group: 'Seat map' },
        ]}
      />
    </>
  )
}
