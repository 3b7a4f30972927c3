/** Rows as the tables have them: keys are column names, so that PostgreSQL itself reads them (`write.ts`). */
interface Stamped {
  created_at: Date
  updated_at: Date
}

export interface UserRow extends Stamped {
  id: string
  email: string
  password_hash: string
  name: string
  role: 'TRAVELER' | 'AGENCY' | 'EMPLOYEE' | 'IT_OPERATOR'
  email_verified_at: Date | null
}

export interface TravelerRow extends Stamped {
  user_id: string
  first_name: string
  last_name: string
  date_of_birth: string
  contact_phone: string | null
  address: string | null
  emergency_contact: string | null
  travel_preferences: Record<string, unknown> | null
}

export interface AgencyRow extends Stamped {
  user_id: string
  company_name: string
  description: string | null
  contact_person: string
  contact_email: string
  contact_phone: string | null
  legal_name: string | null
  tax_id: string | null
  legal_address: string | null
}

export interface EmployeeRow extends Stamped {
  user_id: string
  first_name: string
  last_name: string
  position: 'CUSTOMER_SERVICE' | 'FINANCIAL_OPERATOR' | 'OPERATIONS_MANAGER'
  department: string
  contact_email: string | null
  contact_phone: string | null
}

export interface SpaceportRow extends Stamped {
  id: string
  name: string
  location: string
  latitude: number
  longitude: number
  time_zone: string
  description: string | null
}

export interface RocketRow extends Stamped {
  id: string
  agency_id: string
  name: string
  model: string
  capacity: number
  range: string
  description: string | null
}

export interface LaunchRow extends Stamped {
  id: string
  slug: string
  agency_id: string
  rocket_id: string
  spaceport_id: string
  destination: string
  launch_date: Date
  price_per_seat: string
  total_seats: number
  minimum_seats: number | null
  /** All of them: the trigger on `seat` counts down. */
  available_seats: number
  status: string
  search_text: string
}

export interface StatusChangeRow {
  id: string
  launch_id: string
  from_status: string | null
  to_status: string
  previous_date: Date | null
  new_date: Date | null
  reason: string | null
  by_user_id: string | null
  at: Date
}

export interface InvoiceRow extends Stamped {
  id: string
  number: string
  type: 'TRAVELER_BOOKING' | 'AGENCY_LAUNCH' | 'AGENCY_FEE'
  launch_id: string
  traveler_id: string | null
  agency_id: string | null
  amount: string
  status: 'PENDING' | 'PAID' | 'REFUNDED' | 'FAILED'
  due_date: string
  payment_date: string | null
}

export interface PaymentRow extends Stamped {
  id: string
  invoice_id: string
  amount: string
  date: Date
  status: 'COMPLETED' | 'FAILED' | 'REFUNDED'
  method: string
  gateway_reference: string | null
  gateway_key: string | null
  settled_at: Date | null
  failure_reason: string | null
  recorded_by_id: string | null
}

export interface CardChargeRow extends Stamped {
  id: string
  gateway_key: string
  user_id: string
  amount: string
  status: 'CAPTURED'
  gateway_reference: string
  invoice_id: string
}

/** A charge as the sandbox gateway knows it, in tables of its own. */
export interface SandboxChargeRow {
  key: string
  reference: string
  amount_cents: number
  refunded_cents: number
  state: 'captured'
  created_at: Date
}

export interface SandboxRefundRow {
  key: string
  reference: string
  charge_reference: string
  amount_cents: number
  created_at: Date
}

export interface BookingRow extends Stamped {
  id: string
  reference: string
  launch_id: string
  traveler_id: string
  invoice_id: string
  number_of_seats: number
  total_price: string
  status: 'CONFIRMED' | 'CANCELLED' | 'COMPLETED'
  booking_date: Date
  cancellation_date: Date | null
  refund_amount: string
  payable_until: Date | null
}

export interface PassengerRow extends Stamped {
  id: string
  booking_id: string
  seat_number: number
  full_name: string
  email: string
  phone: string | null
  date_of_birth: string
  price: string
  refund_amount: string
  cancelled_at: Date | null
}

export interface HoldRow {
  id: string
  launch_id: string
  traveler_id: string
  expires_at: Date
  created_at: Date
}

export interface SeatRow {
  launch_id: string
  number: number
  traveler_id: string
  hold_id: string | null
  passenger_id: string | null
}

export interface EntryRow {
  id: string
  actor_id: string | null
  entity_type: string
  entity_id: string
  action: string
  origin: 'seed'
  timestamp: Date
  details: Record<string, unknown>
}
