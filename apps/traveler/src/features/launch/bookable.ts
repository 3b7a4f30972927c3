interface Offer {
  readonly status: string
  readonly launchDate: string
  readonly availableSeats: number
}

/** What is known of the viewer; undefined for visitors. Seats that they hold may be booked, whoever has the others. */
interface Standing {
  readonly viewerSeatLimit: number | null
  readonly viewerHolds: readonly unknown[]
}

/** Why a launch cannot be booked, in words for the traveler; undefined when it can (SPEC rules 5, 8, 9). */
export function whyNotBookable(launch: Offer, viewer: Standing | undefined, now: number): string | undefined {
  if (launch.status === 'ABORTED') return 'This launch was aborted. Everybody who had booked gets the full price back.'
  if (launch.status === 'COMPLETED') return 'This launch has flown.'
  if (Date.parse(launch.launchDate) <= now) return 'Its launch date has passed, so seats are no longer sold.'
  if (viewer && viewer.viewerHolds.length > 0) return undefined
  if (launch.availableSeats === 0) return 'All seats are taken. A seat that is given back shows here at once.'
  if (viewer?.viewerSeatLimit === 0) return 'You have as many seats on this launch as you may book.'
  return undefined
}
