import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { plusSeconds } from '../../../platform/calendar/index.ts'
import { type MadeDocument, zoneOffset } from '../../../platform/documents/index.ts'
import { DESTINATION_NAMES } from '../../fleet/index.ts'
import type { Journey } from './journey.queries.ts'
import { zonedTime } from './zoned-time.ts'

/** A launch stands in a calendar for this long, from liftoff on. */
const HOUR = 3600
const DAY_BEFORE = 24 * HOUR

/**
 * The launch of a booking for a calendar; null when the traveler cancelled it. A calendar knows the event again by its
 * UID and takes the file whose SEQUENCE is higher: it grows with each delay and with the abort, which strikes it out.
 */
export function calendarFile(journey: Journey, publicOrigin: string): MadeDocument | null {
  const isAborted = journey.launchStatus === 'ABORTED'
  if (journey.status === 'CANCELLED' && !isAborted) return null
  const { reference, timeZone, launchDate, latitude, longitude } = journey
  const zone = { name: null, generator: () => timeZoneAt(launchDate, timeZone) }
  const calendar = ical({ prodId: '//AstroBookings//Launches//EN', method: ICalCalendarMethod.PUBLISH, timezone: zone })
  const geo = latitude === null || longitude === null ? {} : { geo: { lat: latitude, lon: longitude } }
  const event = calendar.createEvent({
    id: `booking-${journey.bookingId}@astrobookings`,
    sequence: journey.changes,
    stamp: journey.updatedAt,
    lastModified: journey.updatedAt,
    start: zonedTime(launchDate, timeZone),
    end: zonedTime(plusSeconds(launchDate, HOUR), timeZone),
    timezone: timeZone,
    status: isAborted ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: `${isAborted ? 'Aborted: ' : ''}Launch to ${DESTINATION_NAMES[journey.destination]}`,
    description: describe(journey),
    location: { title: journey.spaceportName, address: journey.spaceportLocation, ...geo },
    url: `${publicOrigin}/trips/${reference}`,
  })
  if (!isAborted)
    event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_BEFORE, description: 'Liftoff tomorrow' })
  return { fileName: `launch-${reference}.ics`, type: 'text/calendar; charset=utf-8', body: calendar.toString() }
}

function describe({ reference, rocketName, agencyName, flyers, launchStatus, lastReason }: Journey): string {
  const seats = flyers.map(({ seatNumber, fullName }) => `Seat ${seatNumber}: ${fullName}`)
  const news = launchStatus === 'DELAYED' || launchStatus === 'ABORTED' ? lastReason : null
  return [`${rocketName}, ${agencyName}`, `Booking ${reference}`, ...seats, ...(news ? [`Reason: ${news}`] : [])].join(
    '\n',
  )
}

/** How clocks stand in a zone at an instant, as the file wants to be told beside the zone's name. */
function timeZoneAt(instant: Date, timeZone: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] =
    /UTC([+−])?(\d{1,2})?(?::(\d\d))?/.exec(zoneOffset(instant, timeZone)) ?? []
  const offset = `${sign === '−' ? '-' : '+'}${hours.padStart(2, '0')}${minutes}`
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')
}
