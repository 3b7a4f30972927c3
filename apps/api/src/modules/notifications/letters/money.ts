import type { NoticeLetter } from './letter.ts'
import { agencyLaunchPath, dayOf, dollars, type LaunchFacts, launchFacts, launchName } from './words.ts'

/** What letters say of an invoice. */
export interface InvoiceFacts {
  readonly id: string
  readonly number: string
  readonly type: 'TRAVELER_BOOKING' | 'AGENCY_LAUNCH' | 'AGENCY_FEE'
  readonly amount: string
  readonly balance: string
  readonly status: 'PENDING' | 'PAID' | 'REFUNDED' | 'FAILED'
  readonly dueDate: string
  readonly travelerId: string | null
  readonly agencyId: string | null
  /** Of the booking it is for. */
  readonly reference: string | null
  readonly travelerName: string | null
  readonly launch: LaunchFacts
}

const agencyInvoicePath = ({ id }: Pick<InvoiceFacts, 'id'>): string => `/agency/invoices/${id}`
const isDue = ({ balance }: InvoiceFacts): boolean => Number(balance) > 0

/** The facts of a launch for its agency, whose own page of it it is. */
function withLaunch(launch: LaunchFacts): readonly (readonly [string, string])[] {
  return launchFacts(launch).map(([label, value]) => [
    label,
    label === 'Launch page' ? agencyLaunchPath(launch) : value,
  ])
}

/** Money for a booking came later than the booking: to the traveler. */
export function bookingPaid(invoice: InvoiceFacts): NoticeLetter {
  const { launch, number, amount, reference } = invoice
  return {
    type: 'PAYMENT_RECEIVED',
    role: 'TRAVELER',
    priority: 3,
    subject: `Payment received for your booking ${reference}`,
    content: [
      `We received your payment for ${launchName(launch)}. ${isDue(invoice) ? `${dollars(invoice.balance)} is still to be paid.` : 'Your seats are yours.'}`,
    ],
    facts: [
      ['Reference', reference ?? ''],
      ['Invoice', number],
      ['Amount', dollars(amount)],
      ['Still to pay', dollars(invoice.balance)],
      ...launchFacts(launch),
    ],
    next: isDue(invoice)
      ? 'Pay the rest on the page of your trip.'
      : 'Your boarding pass and the receipt wait on the page of your trip.',
    action: 'See your trip',
    link: `/trips/${reference}`,
  }
}

/** Money for a booking of its launch came: to the agency. */
export function agencyBookingPaid(invoice: InvoiceFacts): NoticeLetter {
  const { launch, amount, reference, travelerName } = invoice
  return {
    type: 'PAYMENT_RECEIVED',
    role: 'AGENCY',
    priority: 3,
    subject: `Paid: booking ${reference} on ${launchName(launch)}`,
    content: [
      `${travelerName} paid the booking ${reference} on your launch ${launchName(launch)}. The invoice is over ${dollars(amount)}${isDue(invoice) ? `; ${dollars(invoice.balance)} is still to be paid` : ''}.`,
    ],
    facts: [['Reference', reference ?? ''], ['Amount', dollars(amount)], ...withLaunch(launch)],
    next: null,
    action: 'See the launch',
    link: agencyLaunchPath(launch),
  }
}

/** An agency paid its invoice, or a part of it. */
export function agencyInvoicePaid(invoice: InvoiceFacts): NoticeLetter {
  const { number } = invoice
  return {
    type: 'PAYMENT_RECEIVED',
    role: 'AGENCY',
    priority: 3,
    subject: isDue(invoice) ? `Payment received for invoice ${number}` : `Invoice ${number} is paid`,
    content: [
      isDue(invoice)
        ? `We received a payment for invoice ${number}. ${dollars(invoice.balance)} is still to be paid by ${dayOf(invoice.dueDate)}.`
        : `We received your payment: invoice ${number} is paid in full. Thank you.`,
    ],
    facts: invoiceFacts(invoice),
    next: isDue(invoice) ? 'The rest can be paid on the invoice’s page.' : null,
    action: 'See the invoice',
    link: agencyInvoicePath(invoice),
  }
}

/** A refund has left us: to the traveler. */
export function refundSent(invoice: InvoiceFacts, refund: string): NoticeLetter {
  const { launch, number, reference } = invoice
  return {
    type: 'PAYMENT_RECEIVED',
    role: 'TRAVELER',
    priority: 3,
    subject: `Your refund of ${dollars(refund)} is on its way`,
    content: [
      `We sent ${dollars(refund)} back to the card you paid booking ${reference} with. Banks take a few days to show it.`,
    ],
    facts: [['Reference', reference ?? ''], ['Invoice', number], ['Refund', dollars(refund)], ...launchFacts(launch)],
    next: 'If it has not arrived in ten days, ask your bank first, with the invoice’s number, then write to us.',
    action: 'See your trip',
    link: `/trips/${reference}`,
  }
}

/** Money that came for nothing goes back: to whom the card belongs. */
export function paymentReturned(amount: string): NoticeLetter {
  return {
    type: 'PAYMENT_RECEIVED',
    role: 'TRAVELER',
    priority: 3,
    subject: `Your payment of ${dollars(amount)} goes back to your card`,
    content: [
      `Your payment of ${dollars(amount)} arrived when there was no booking to pay for any more. All of it goes straight back to the same card.`,
    ],
    facts: [['Amount', dollars(amount)]],
    next: 'There is nothing to do. Your trips show which bookings stand.',
    action: 'See your trips',
    link: '/trips',
  }
}

const CHARGES: Record<InvoiceFacts['type'], string> = {
  TRAVELER_BOOKING: 'Booking',
  AGENCY_LAUNCH: 'Charge for an aborted launch',
  AGENCY_FEE: 'Fee for a completed launch',
}

function invoiceFacts(invoice: InvoiceFacts): readonly (readonly [string, string])[] {
  return [
    ['Invoice', invoice.number],
    ['For', CHARGES[invoice.type]],
    ['Amount', dollars(invoice.amount)],
    ['To pay', dollars(invoice.balance)],
    ['Due', dayOf(invoice.dueDate)],
    ...withLaunch(invoice.launch),
  ]
}

/** An invoice was issued: to the agency. */
export function invoiceIssued(invoice: InvoiceFacts): NoticeLetter {
  const { number, type, amount, launch, dueDate } = invoice
  const due = isDue(invoice)
  return {
    type: 'INVOICE_ISSUED',
    role: 'AGENCY',
    priority: 3,
    subject: due ? `Invoice ${number}: ${dollars(amount)}, due ${dayOf(dueDate)}` : `Invoice ${number}: nothing to pay`,
    content: [
      `${CHARGES[type]} ${launchName(launch)}: invoice ${number} is over ${dollars(amount)}${due ? `, due on ${dayOf(dueDate)}` : '; there is nothing to pay'}.`,
    ],
    facts: invoiceFacts(invoice),
    next: due ? 'Pay it by card on the invoice’s page, or by bank transfer with its number.' : null,
    action: due ? 'Pay the invoice' : 'See the invoice',
    link: agencyInvoicePath(invoice),
  }
}

/** An invoice is past due: to the agency, on the first day and weekly. */
export function invoiceReminder(invoice: InvoiceFacts, daysLate: number): NoticeLetter {
  const { number, balance, launch, dueDate } = invoice
  const days = daysLate === 1 ? '1 day' : `${daysLate} days`
  return {
    type: 'INVOICE_ISSUED',
    role: 'AGENCY',
    priority: 5,
    subject: `Reminder: invoice ${number} is ${days} overdue`,
    content: [
      `Invoice ${number} for ${launchName(launch)} was due on ${dayOf(dueDate)}, and ${dollars(balance)} of it is not paid yet.`,
      'If your payment is on its way, there is nothing to do.',
    ],
    facts: invoiceFacts(invoice),
    next: 'Pay it by card on the invoice’s page, or by bank transfer with its number.',
    action: 'Pay the invoice',
    link: agencyInvoicePath(invoice),
  }
}
