import type { Destination } from '../../fleet/index.ts'

/** What letters say of a launch. */
export interface LaunchFacts {
  readonly id: string
  readonly slug: string
  readonly rocketName: string
  readonly rocketModel: string
  readonly agencyId: string
  readonly agencyName: string
  readonly spaceportName: string
  /** `Kourou, French Guiana` */
  readonly location: string
  readonly timeZone: string
  readonly destination: Destination
  readonly launchDate: Date
  readonly pricePerSeat: string
  readonly totalSeats: number
}

const PHRASES: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'to low Earth orbit',
  ISS: 'to the space station',
  MOON: 'to the Moon',
  MARS: 'to Mars',
}

/** "Ariane 62 to the Moon". */
export function launchName({ rocketName, destination }: Pick<LaunchFacts, 'rocketName' | 'destination'>): string {
  return `${rocketName} ${PHRASES[destination]}`
}

/** The page of a launch in the travelers' app; its slug says which launch it is. */
export const launchPath = ({ slug }: Pick<LaunchFacts, 'slug'>): string => `/launches/${slug}`

/** The page of a launch in the agencies' app. */
export const agencyLaunchPath = ({ slug }: Pick<LaunchFacts, 'slug'>): string => `/agency/launches/${slug}`

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}

/** "3 March 2027" and "14:00", in a zone. */
function clockIn(timeZone: string, at: Date): { readonly day: string; readonly time: string } {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const { day = '', month = '', year = '', hour = '', minute = '' } = parts
  return { day: `${day} ${month} ${year}`, time: `${hour}:${minute}` }
}

type Place = Pick<LaunchFacts, 'location' | 'timeZone'>

/** "3 March 2027, 14:00 (Kourou time)". */
export function localTime({ location, timeZone }: Place, at: Date): string {
  const { day, time } = clockIn(timeZone, at)
  return `${day}, ${time} (${location.split(',')[0]?.trim() ?? location} time)`
}

/** "3 March 2027, 14:00 (Kourou time), 17:00 UTC"; with UTC's date where it is another day there. */
export function localAndUtc(place: Place, at: Date): string {
  const [here, utc] = [clockIn(place.timeZone, at), clockIn('UTC', at)]
  return `${localTime(place, at)}, ${here.day === utc.day ? '' : `${utc.day}, `}${utc.time} UTC`
}

/** "3 March 2027, 17:00 UTC", for what happens at no spaceport. */
export function utcTime(at: Date): string {
  const { day, time } = clockIn('UTC', at)
  return `${day}, ${time} UTC`
}

/** "3 March 2027" of a calendar date. */
export function dayOf(date: string): string {
  return clockIn('UTC', new Date(`${date}T00:00:00Z`)).day
}

/** "$250,000.00" of a decimal string. */
export function dollars(amount: string): string {
  const [whole = '0', cents = '00'] = amount.split('.')
  return `$${whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents.padEnd(2, '0')}`
}

/** "1 seat", "3 seats". */
export function seats(count: number): string {
  return count === 1 ? '1 seat' : `${count} seats`
}

/** "seat 4", "seats 4, 5 and 6". */
export function seatList(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  return `${sorted.length === 1 ? 'seat' : 'seats'} ${listed(sorted.map(String))}`
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** A sentence of somebody else's, ended as one. */
export function sentence(words: string): string {
  const text = words.trim()
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** The facts of a launch that every letter about it shows. */
export function launchFacts(launch: LaunchFacts): readonly (readonly [string, string])[] {
  return [
    ['Launch', launchName(launch)],
    ['Leaves', localAndUtc(launch, launch.launchDate)],
    ['From', `${launch.spaceportName}, ${launch.location}`],
    ['Launch page', launchPath(launch)],
  ]
}
