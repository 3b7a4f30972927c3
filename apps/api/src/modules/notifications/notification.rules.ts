import type { Role } from '../identity/index.ts'

export const NOTIFICATION_TYPES = [
  'BOOKING_CONFIRMATION',
  'BOOKING_CANCELLATION',
  'LAUNCH_UPDATE',
  'NEW_LAUNCH_ALERT',
  'NEW_BOOKING',
  'PAYMENT_RECEIVED',
  'INVOICE_ISSUED',
  'ACCOUNT',
] as const
export type NotificationType = (typeof NOTIFICATION_TYPES)[number]

export const CHANNELS = ['APP', 'EMAIL'] as const
export type NotificationChannel = (typeof CHANNELS)[number]

export const DELIVERY_STATUSES = ['SENT', 'DELIVERED', 'FAILED'] as const
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number]

/** 1 goes first. What each kind of news has is SPEC rule 20. */
export type Priority = 1 | 2 | 3 | 4 | 5

/** Whether a role may switch a type off, or must hear of it; types that are left out never reach the role. */
type Choice = 'required' | 'optional'

const TYPES_OF: Record<Role, Partial<Record<NotificationType, Choice>>> = {
  TRAVELER: {
    BOOKING_CONFIRMATION: 'required',
    BOOKING_CANCELLATION: 'required',
    LAUNCH_UPDATE: 'required',
    PAYMENT_RECEIVED: 'optional',
    NEW_LAUNCH_ALERT: 'optional',
    ACCOUNT: 'required',
  },
  AGENCY: {
    NEW_BOOKING: 'optional',
    BOOKING_CANCELLATION: 'optional',
    INVOICE_ISSUED: 'required',
    PAYMENT_RECEIVED: 'optional',
    ACCOUNT: 'required',
  },
  EMPLOYEE: { ACCOUNT: 'required' },
  IT_OPERATOR: { ACCOUNT: 'required' },
}

/** The types that a role can get, in the order of the role's list. */
export function typesOf(role: Role): readonly NotificationType[] {
  return Object.keys(TYPES_OF[role]) as NotificationType[]
}

/** Whether a role must hear of a type, on both channels: what a traveler has to know before flying, bills, security. */
export function isRequired(role: Role, type: NotificationType): boolean {
  return TYPES_OF[role][type] === 'required'
}

/** What pg-boss takes: there the higher number goes first. */
export function jobPriority(priority: Priority): number {
  return 6 - priority
}
