import * as v from 'valibot'

const YOUNGEST = 18
const OLDEST = 70
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Full years on a day, both as "2031-03-12". Somebody born on 29 February has their birthday on 1 March. */
export function ageOn(day: string, dateOfBirth: string): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return DAY.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** Checks one passenger as the server will (SPEC rule 10), on the launch's calendar day at its site. */
export function passengerSchema(launchDay: string) {
  return v.object({
    fullName: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(2, 'Enter the name as it stands in the passport.'),
      v.maxLength(120),
    ),
    email: v.pipe(v.string(), v.trim(), v.email('Enter an e-mail address, such as name@example.org.')),
    phone: v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^(\+?[\d\s().-]{6,20})?$/, 'Enter a phone number, or leave it empty.'),
    ),
    dateOfBirth: v.pipe(
      v.string(),
      v.check(exists, 'Enter the date of birth.'),
      v.check((day) => isOldEnough(day, launchDay), `Passengers are at least ${YOUNGEST} on the launch date.`),
      v.check((day) => isYoungEnough(day, launchDay), `Passengers are at most ${OLDEST} on the launch date.`),
    ),
  })
}

// A date that does not exist has its own message; its age has none.
const isOldEnough = (birth: string, launchDay: string) => !exists(birth) || ageOn(launchDay, birth) >= YOUNGEST
const isYoungEnough = (birth: string, launchDay: string) => !exists(birth) || ageOn(launchDay, birth) <= OLDEST

export function passengersSchema(launchDay: string) {
  return v.object({ passengers: v.array(passengerSchema(launchDay)) })
}
