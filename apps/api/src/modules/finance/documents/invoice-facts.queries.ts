import type { Pool } from 'pg'
import type { Destination } from '../../fleet/index.ts'
import type { InvoiceKind, InvoiceStatus, PaymentStatus } from '../finance.entity.ts'

/** Somebody by law: who sells, or who owes. */
export interface Party {
  readonly name: string
  readonly address: string | null
  readonly taxId: string | null
  readonly email: string | null
}

/** One payment as a receipt lists it. */
export interface PaymentFact {
  readonly date: string
  readonly amount: string
  readonly status: PaymentStatus
  readonly method: string
}

/** One line of what an invoice is over. */
export interface InvoiceLine {
  readonly what: string
  readonly more: string
  readonly amount: string
}

/** All that an invoice on paper says, as it stands now. */
export interface InvoiceFacts {
  readonly id: string
  readonly number: string
  readonly type: InvoiceKind
  readonly status: InvoiceStatus
  readonly amount: string
  readonly paid: string
  readonly refunded: string
  readonly balance: string
  readonly issuedAt: Date
  readonly dueDate: string
  readonly launchDate: Date
  readonly destination: Destination
  readonly rocketName: string
  readonly spaceportName: string
  readonly timeZone: string
  /** The launch's agency: it sells seats to travelers, and owes fees itself. */
  readonly agency: Party
  /** Who owes a booking; null on an agency's invoice. */
  readonly traveler: Party | null
  readonly payments: readonly PaymentFact[]
}

const FACTS = `
  select i.id, i.number, i.type, i.status, i.amount, i.paid_amount as paid, i.refunded_amount as refunded, i.balance,
    i.created_at as "issuedAt", i.due_date as "dueDate", l.launch_date as "launchDate", l.destination,
    r.name as "rocketName", s.name as "spaceportName", s.time_zone as "timeZone",
    json_build_object('name', coalesce(a.legal_name, a.company_name), 'address', a.legal_address, 'taxId', a.tax_id,
      'email', a.contact_email) as agency,
    case when t.user_id is not null then json_build_object('name', t.first_name || ' ' || t.last_name, 'address', t.address,
      'taxId', null, 'email', u.email) end as traveler,
    (select coalesce(json_agg(json_build_object('date', to_char(p.date at time zone 'UTC', 'YYYY-MM-DD'), 'amount', p.amount::text,
       'status', p.status, 'method', p.method) order by p.date, p.id), '[]')
     from payment p where p.invoice_id = i.id and p.status <> 'FAILED') as payments
  from invoice i
    join launch l on l.id = i.launch_id
    join rocket r on r.id = l.rocket_id
    join spaceport s on s.id = l.spaceport_id
    join agency a on a.user_id = l.agency_id
    left join traveler t on t.user_id = i.traveler_id
    left join app_user u on u.id = i.traveler_id
  where i.id = $1`

/** An invoice with both parties and its payments; null when there is none. Who may see it was decided before. */
export async function readInvoiceFacts(pool: Pool, invoiceId: string): Promise<InvoiceFacts | null> {
  const { rows } = await pool.query<InvoiceFacts>({ name: 'invoice-facts', text: FACTS, values: [invoiceId] })
  return rows[0] ?? null
}
