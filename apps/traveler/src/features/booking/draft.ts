import * as v from 'valibot'

export const STEPS = ['seats', 'passengers', 'review', 'pay'] as const
export type Step = (typeof STEPS)[number]

const PassengerSchema = v.object({
  fullName: v.string(),
  email: v.string(),
  phone: v.string(),
  dateOfBirth: v.string(),
})
export type PassengerDraft = v.InferOutput<typeof PassengerSchema>

const HoldSchema = v.object({ id: v.string(), seatNumbers: v.array(v.number()), expiresAt: v.string() })
export type HoldDraft = v.InferOutput<typeof HoldSchema>

/** One attempt to book: the key under which the server knows it, and how it was to be paid. */
const AttemptSchema = v.object({ key: v.string(), method: v.string() })
export type AttemptDraft = v.InferOutput<typeof AttemptSchema>

export const DraftSchema = v.object({
  version: v.literal(1),
  hold: v.nullable(HoldSchema),
  /** The seats that were held last: chosen again when they are still free. */
  wanted: v.array(v.number()),
  /** As many as were ever typed: fewer seats lose nothing that was typed. */
  passengers: v.array(PassengerSchema),
  /** The passengers were checked and agreed to for this hold. */
  passengersOf: v.nullable(v.string()),
  /** The price of a seat that the traveler has seen and agreed to. */
  agreedPrice: v.nullable(v.string()),
  reviewed: v.boolean(),
  attempt: v.nullable(AttemptSchema),
})
/** A booking in the making: what is kept between reloads. */
export type BookingDraft = v.InferOutput<typeof DraftSchema>

export const EMPTY_DRAFT: BookingDraft = {
  version: 1,
  hold: null,
  wanted: [],
  passengers: [],
  passengersOf: null,
  agreedPrice: null,
  reviewed: false,
  attempt: null,
}

export type DraftEvent =
  | { readonly type: 'held'; readonly hold: HoldDraft; readonly price: string }
  | { readonly type: 'holdLost' }
  | { readonly type: 'typed'; readonly passengers: readonly PassengerDraft[] }
  | { readonly type: 'passengersChecked'; readonly passengers: readonly PassengerDraft[] }
  | { readonly type: 'reviewed'; readonly price: string }
  | { readonly type: 'attempted'; readonly attempt: AttemptDraft }
  /** The server answered: whatever comes next is another attempt. */
  | { readonly type: 'answered' }

/** The next draft. What was typed survives everything but the booking itself. */
export function draftAfter(draft: BookingDraft, event: DraftEvent): BookingDraft {
  switch (event.type) {
    case 'held':
      return {
        ...draft,
        hold: event.hold,
        wanted: event.hold.seatNumbers,
        agreedPrice: event.price,
        passengersOf: null,
        reviewed: false,
        attempt: null,
      }
    case 'holdLost':
      return { ...draft, hold: null, passengersOf: null, reviewed: false, attempt: null }
    case 'typed':
      return { ...draft, passengers: merged(draft.passengers, event.passengers) }
    case 'passengersChecked':
      return {
        ...draft,
        passengers: merged(draft.passengers, event.passengers),
        passengersOf: draft.hold?.id ?? null,
        reviewed: false,
      }
    case 'reviewed':
      return { ...draft, agreedPrice: event.price, reviewed: true }
    case 'attempted':
      return { ...draft, attempt: event.attempt }
    case 'answered':
      return { ...draft, attempt: null }
  }
}

function merged(known: readonly PassengerDraft[], typed: readonly PassengerDraft[]): PassengerDraft[] {
  return [...typed, ...known.slice(typed.length)]
}

/** Whether the draft's seats are still kept at this moment (milliseconds since the epoch). */
export function isHeld(draft: BookingDraft, now: number): boolean {
  return draft.hold !== null && Date.parse(draft.hold.expiresAt) > now
}

/**
 * The step that may be shown: the one asked for, or the furthest that the draft allows. An attempt whose answer
 * got lost may always be repeated, even when the hold's time is up: it may have succeeded.
 */
export function stepFor(asked: Step | undefined, draft: BookingDraft, now: number): Step {
  const furthest = furthestStep(draft, now)
  if (!asked) return furthest === 'pay' && !draft.attempt ? 'review' : furthest
  return STEPS.indexOf(asked) <= STEPS.indexOf(furthest) ? asked : furthest
}

function furthestStep(draft: BookingDraft, now: number): Step {
  if (draft.attempt) return 'pay'
  if (!isHeld(draft, now)) return 'seats'
  if (draft.passengersOf !== draft.hold?.id) return 'passengers'
  return draft.reviewed ? 'pay' : 'review'
}

/** Whether the price moved since the traveler last agreed to it (never silently: consent is asked for). */
export function priceChanged(draft: BookingDraft, pricePerSeat: string): boolean {
  return draft.agreedPrice !== null && draft.agreedPrice !== pricePerSeat
}
