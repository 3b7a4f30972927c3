import {
  IconBell,
  IconChartBar,
  IconFileInvoice,
  IconLayoutDashboard,
  IconRocket,
  IconSettings,
  IconTicket,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** One place of the app: in the side navigation, in the palette, and by `g` and its key. */
export interface Place {
  readonly label: string
  readonly href: '/' | '/launches' | '/fleet' | '/revenue' | '/invoices' | '/notifications' | '/account'
  readonly key: string
  readonly icon: ReactNode
  readonly keywords: string
}

const ICON = { size: 18, stroke: 1.7, 'aria-hidden': true } as const

export const PLACES: readonly Place[] = [
  { label: 'Dashboard', href: '/', key: 'd', icon: <IconLayoutDashboard {...ICON} />, keywords: 'home overview' },
  { label: 'Launches', href: '/launches', key: 'l', icon: <IconTicket {...ICON} />, keywords: 'calendar seats' },
  { label: 'Fleet', href: '/fleet', key: 'f', icon: <IconRocket {...ICON} />, keywords: 'rockets' },
  { label: 'Revenue', href: '/revenue', key: 'r', icon: <IconChartBar {...ICON} />, keywords: 'report money sales' },
  { label: 'Invoices', href: '/invoices', key: 'i', icon: <IconFileInvoice {...ICON} />, keywords: 'pay bills' },
  { label: 'Notifications', href: '/notifications', key: 'n', icon: <IconBell {...ICON} />, keywords: 'news unread' },
  { label: 'Account', href: '/account', key: 'a', icon: <IconSettings {...ICON} />, keywords: 'tax data password' },
]

/** Where an address belongs: the longest place that it begins with. */
export function isAt(place: Place, path: string): boolean {
  return place.href === '/' ? path === '/' : path === place.href || path.startsWith(`${place.href}/`)
}
