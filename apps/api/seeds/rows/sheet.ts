import { seedId } from '../ids.ts'
import type { Random } from '../random.ts'
import type {
  AgencyRow,
  BookingRow,
  CardChargeRow,
  EmployeeRow,
  EntryRow,
  HoldRow,
  InvoiceRow,
  LaunchRow,
  PassengerRow,
  PaymentRow,
  RocketRow,
  SandboxChargeRow,
  SandboxRefundRow,
  SeatRow,
  SpaceportRow,
  StatusChangeRow,
  TravelerRow,
  UserRow,
} from './tables.ts'

/** One block of rows, table by table, in the order in which they may be inserted. */
export interface Sheet {
  readonly app_user: UserRow[]
  readonly traveler: TravelerRow[]
  readonly agency: AgencyRow[]
  readonly employee: EmployeeRow[]
  readonly spaceport: SpaceportRow[]
  readonly rocket: RocketRow[]
  readonly launch: LaunchRow[]
  readonly launch_status_change: StatusChangeRow[]
  readonly invoice: InvoiceRow[]
  readonly booking: BookingRow[]
  readonly passenger: PassengerRow[]
  readonly seat_hold: HoldRow[]
  readonly seat: SeatRow[]
  readonly payment: PaymentRow[]
  readonly card_charge: CardChargeRow[]
  readonly entry_log: EntryRow[]
  readonly sandbox_charge: SandboxChargeRow[]
  readonly sandbox_refund: SandboxRefundRow[]
}

export function emptySheet(): Sheet {
  return {
    app_user: [],
    traveler: [],
    agency: [],
    employee: [],
    spaceport: [],
    rocket: [],
    launch: [],
    launch_status_change: [],
    invoice: [],
    booking: [],
    passenger: [],
    seat_hold: [],
    seat: [],
    payment: [],
    card_charge: [],
    entry_log: [],
    sandbox_charge: [],
    sandbox_refund: [],
  }
}

/** One change, for the entry log (SPEC rule 22). */
export interface SeedEntry {
  readonly type: string
  readonly id: string
  readonly action: string
  readonly at: Date
  /** Null is the system itself. */
  readonly by: string | null
  readonly details?: Record<string, unknown>
}

/** Writes down a seeded change. */
export function record(sheet: Sheet, random: Random, entry: SeedEntry): void {
  sheet.entry_log.push({
    id: seedId(random, entry.at),
    actor_id: entry.by,
    entity_type: entry.type,
    entity_id: entry.id,
    action: entry.action,
    origin: 'seed',
    timestamp: entry.at,
    details: entry.details ?? {},
  })
}

/** Created then and not changed since. */
export function stamped(at: Date): { created_at: Date; updated_at: Date } {
  return { created_at: at, updated_at: at }
}
