interface Trip {
  readonly status: string
  readonly payableUntil: string | null
  readonly launch: { readonly status: string }
}

/** The one status a traveler cares about: the booking's, unless it waits for money or the launch changed. */
export function tripStatus({ status, payableUntil, launch }: Trip): { status: string; label: string } {
  if (status === 'CANCELLED')
    return { status, label: launch.status === 'ABORTED' ? 'Launch aborted, refunded' : 'Cancelled' }
  if (status === 'COMPLETED') return { status, label: 'Flown' }
  if (payableUntil) return { status: 'PENDING', label: 'Waiting for payment' }
  if (launch.status === 'DELAYED') return { status: 'DELAYED', label: 'Booked, launch delayed' }
  return { status, label: 'Booked' }
}
