import { expect, it } from 'vitest'
import { historyOf } from './history-part.tsx'

it('tells booking, payment and what befell the launch since, newest first', () => {
  const change = (to: 'SCHEDULED' | 'DELAYED', at: string) => ({
    __typename: 'LaunchStatusChange' as const,
    to,
    newDate: null,
    reason: null,
    at,
  })
  const items = historyOf({
    __typename: 'Booking',
    id: 'b',
    bookingDate: '2031-01-02T00:00:00Z',
    cancellationDate: '2031-01-09T00:00:00Z',
    status: 'CANCELLED',
    invoice: {
      __typename: 'Invoice',
      id: 'i',
      payments: [
        { __typename: 'Payment', id: 'p1', date: '2031-01-03T00:00:00Z', status: 'COMPLETED' },
        { __typename: 'Payment', id: 'p2', date: '2031-01-02T12:00:00Z', status: 'FAILED' },
      ],
    },
    launch: {
      __typename: 'Launch',
      id: 'l',
      spaceport: { __typename: 'Spaceport', id: 's', timeZone: 'UTC' },
      statusHistory: [change('SCHEDULED', '2030-06-01T00:00:00Z'), change('DELAYED', '2031-01-05T00:00:00Z')],
    },
  })
  expect(items.map(({ title }) => title)).toEqual(['Cancelled', 'Launch delayed', 'Paid', 'Booked'])
})
