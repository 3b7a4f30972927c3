import { Booking, Passenger, Seat, SeatHold } from './modules/bookings/index.ts'
import { CardCharge, Invoice, InvoiceCounter, Payment } from './modules/finance/index.ts'
import { Rocket, Spaceport } from './modules/fleet/index.ts'
import {
  Agency,
  AuthenticationToken,
  Employee,
  LogInThrottle,
  OneTimeLink,
  Traveler,
  User,
} from './modules/identity/index.ts'
import { Launch, LaunchStatusChange, RocketSlot } from './modules/launches/index.ts'
import { Notification, NotificationPreference, NotificationStatus } from './modules/notifications/index.ts'
import { EntryLog } from './platform/entry-log/entry-log.entity.ts'
import { IdempotencyKey } from './platform/mutate/idempotency.entity.ts'
import { OutboxEvent } from './platform/outbox/outbox.entity.ts'

/** Every entity of the main database; migrations are checked against this list. */
export const entities = [
  User,
  Traveler,
  Agency,
  Employee,
  AuthenticationToken,
  OneTimeLink,
  LogInThrottle,
  Rocket,
  Spaceport,
  Launch,
  LaunchStatusChange,
  RocketSlot,
  InvoiceCounter,
  Invoice,
  Payment,
  CardCharge,
  Booking,
  Passenger,
  SeatHold,
  Seat,
  Notification,
  NotificationStatus,
  NotificationPreference,
  EntryLog,
  OutboxEvent,
  IdempotencyKey,
]
