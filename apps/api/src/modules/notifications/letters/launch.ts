import type { NoticeLetter } from './letter.ts'
import {
  dollars,
  type LaunchFacts,
  launchFacts,
  launchName,
  launchPath,
  listed,
  localAndUtc,
  localTime,
  seats,
  sentence,
} from './words.ts'

/** A traveler's bookings of the launch, by reference. */
export type References = readonly string[]

const base = { type: 'LAUNCH_UPDATE', role: 'TRAVELER' } as const

/** Several bookings have no page in common but the launch's own. */
const placeOf = (launch: LaunchFacts, references: References): string =>
  references.length === 1 ? `/trips/${references[0]}` : launchPath(launch)

const bookingsOf = (references: References): string =>
  `Your ${references.length === 1 ? 'booking' : 'bookings'} ${listed(references)}`

const referenceFact = (references: References): readonly [string, string] => [
  references.length === 1 ? 'Reference' : 'References',
  listed(references),
]

/** A launch was delayed: to those who booked it. */
export function launchDelayed(
  launch: LaunchFacts,
  references: References,
  { previousDate, newDate, reason }: { readonly previousDate: Date; readonly newDate: Date; readonly reason: string },
): NoticeLetter {
  return {
    ...base,
    priority: 2,
    subject: `Your launch is delayed to ${localTime(launch, newDate)}`,
    content: [
      `${launchName(launch)} now leaves on ${localTime(launch, newDate)} instead of ${localTime(launch, previousDate)}.`,
      `${launch.agencyName} says why: ${sentence(reason)}`,
      `${bookingsOf(references)} ${references.length === 1 ? 'stays' : 'stay'} as booked, with the same seats and price.`,
    ],
    facts: [
      referenceFact(references),
      ['New date', localAndUtc(launch, newDate)],
      ['Old date', localAndUtc(launch, previousDate)],
      ...launchFacts({ ...launch, launchDate: newDate }).filter(([label]) => label !== 'Leaves'),
    ],
    next: 'You need do nothing. Boarding pass and calendar file carry the new date. If it does not suit you, your trip’s page shows what cancelling would give back.',
    action: references.length === 1 ? 'See your trip' : 'See the launch',
    link: placeOf(launch, references),
  }
}

/** A launch was aborted: to those who had booked it. */
export function launchAborted(launch: LaunchFacts, references: References, reason: string): NoticeLetter {
  return {
    ...base,
    priority: 1,
    subject: `Aborted: ${launchName(launch)} on ${localTime(launch, launch.launchDate)} will not fly`,
    content: [
      `${launch.agencyName} has given up ${launchName(launch)}: ${sentence(reason)}`,
      `${bookingsOf(references)} ${references.length === 1 ? 'is' : 'are'} cancelled, and what you paid, if you have, goes back to your card.`,
    ],
    facts: [referenceFact(references), ...launchFacts(launch)],
    next: 'You need do nothing for the refund. Other launches to the same destination may suit you.',
    action: references.length === 1 ? 'See your trip' : 'See the launch',
    link: placeOf(launch, references),
  }
}

/** A launch has flown: to those who flew. */
export function launchCompleted(launch: LaunchFacts, references: References): NoticeLetter {
  return {
    ...base,
    priority: 2,
    subject: `Welcome back: ${launchName(launch)} is completed`,
    content: [
      `${launchName(launch)} of ${launch.agencyName} has flown. Thank you for travelling with us.`,
      `${bookingsOf(references)} ${references.length === 1 ? 'counts' : 'count'} as flown; your receipt stays on the page of your trip.`,
    ],
    facts: [referenceFact(references), ...launchFacts(launch)],
    next: null,
    action: references.length === 1 ? 'See your trip' : 'See the launch',
    link: placeOf(launch, references),
  }
}

/** A launch was scheduled: to VIP travelers. */
export function newLaunchAlert(launch: LaunchFacts): NoticeLetter {
  return {
    type: 'NEW_LAUNCH_ALERT',
    role: 'TRAVELER',
    priority: 4,
    subject: `New launch: ${launchName(launch)}, ${localTime(launch, launch.launchDate)}`,
    content: [
      `${launch.agencyName} has scheduled ${launchName(launch)} with ${seats(launch.totalSeats)} at ${dollars(launch.pricePerSeat)} each. As a VIP you are among the first to know.`,
    ],
    facts: [
      ...launchFacts(launch),
      ['Rocket', `${launch.rocketName} (${launch.rocketModel})`],
      ['Seats', `${launch.totalSeats}, up to 6 of them for you`],
      ['Price', `${dollars(launch.pricePerSeat)} a seat`],
    ],
    next: 'Seats go first come, first served.',
    action: 'See the launch',
    link: launchPath(launch),
  }
}
