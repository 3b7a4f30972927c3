import { describe, expect, it } from 'vitest'
import { draftAfter, EMPTY_DRAFT, isHeld, priceChanged, stepFor, type BookingDraft, type DraftEvent } from './draft.ts'

const now = Date.parse('2031-01-01T00:00:00Z')
const hold = { id: 'h1', seatNumbers: [3, 4], expiresAt: '2031-01-01T00:10:00Z' }
const ana = { fullName: 'Ana Ruiz', email: 'ana@example.org', phone: '', dateOfBirth: '1990-01-01' }
const ben = { ...ana, fullName: 'Ben Ruiz' }
const after = (...events: DraftEvent[]): BookingDraft => events.reduce(draftAfter, EMPTY_DRAFT)

const held: DraftEvent = { type: 'held', hold, price: '1000.00' }
const checked: DraftEvent = { type: 'passengersChecked', passengers: [ana, ben] }
const reviewed: DraftEvent = { type: 'reviewed', price: '1000.00' }

describe('the step that is shown', () => {
  it('goes no further than the draft allows, whatever the URL says', () => {
    expect(stepFor('pay', EMPTY_DRAFT, now)).toBe('seats')
    expect(stepFor('pay', after(held), now)).toBe('passengers')
    expect(stepFor('pay', after(held, checked), now)).toBe('review')
    expect(stepFor('pay', after(held, checked, reviewed), now)).toBe('pay')
  })

  it('may go back', () => {
    expect(stepFor('seats', after(held, checked, reviewed), now)).toBe('seats')
  })

  it("is seats again when the hold's time is up", () => {
    expect(stepFor('review', after(held, checked), now + 601_000)).toBe('seats')
    expect(isHeld(after(held), now + 601_000)).toBe(false)
  })

  it('stays at pay while an answer is missing, even past the hold', () => {
    const draft = after(held, checked, reviewed, { type: 'attempted', attempt: { key: 'k', method: 'tok_visa' } })
    expect(stepFor(undefined, draft, now + 601_000)).toBe('pay')
  })
})

it('keeps what was typed when the hold is lost, and when fewer seats are held', () => {
  const lost = after(held, checked, { type: 'holdLost' })
  expect(lost.passengers).toEqual([ana, ben])
  expect(draftAfter(lost, { type: 'typed', passengers: [{ ...ana, phone: '1' }] }).passengers).toEqual([
    { ...ana, phone: '1' },
    ben,
  ])
})

it('asks for the passengers again when other seats are held', () => {
  const draft = after(held, checked, { ...held, hold: { ...hold, id: 'h2' } })
  expect(stepFor('review', draft, now)).toBe('passengers')
})

it('starts another attempt only after an answer', () => {
  const attempt = { key: 'k', method: 'tok_declined' }
  const open = after(held, checked, reviewed, { type: 'attempted', attempt })
  expect(open.attempt).toEqual(attempt)
  expect(draftAfter(open, { type: 'answered' }).attempt).toBeNull()
})

it('notices a price that moved', () => {
  expect(priceChanged(after(held), '1000.00')).toBe(false)
  expect(priceChanged(after(held), '1200.00')).toBe(true)
})
