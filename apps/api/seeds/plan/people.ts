import type { Block } from '../block.ts'
import { seedUser } from '../cast.ts'
import { type PersonName, STREETS, TOWNS, addressOf, drawName } from '../facts/names.ts'
import { seedId } from '../ids.ts'
import { DAY, plus } from '../moments.ts'
import type { Random } from '../random.ts'
import { stamped } from '../rows/sheet.ts'

/** A traveler who books. */
export interface Person {
  readonly id: string
  readonly name: PersonName
  readonly fullName: string
  readonly email: string
  readonly phone: string
  readonly dateOfBirth: string
  readonly registeredAt: Date
  /** Takes part in what is drawn; the demo log-ins have stories of their own instead. */
  readonly roams: boolean
}

const YEAR = 365.25 * DAY
/** Days: the first travelers registered when there was something to book. */
const FIRST = 1000

/** A date of birth that is 18 to 70 years old throughout the calendar: 22 to 65 today. */
export function drawBirthday(today: Date, random: Random): string {
  return plus(today, -random.between(22, 65) * YEAR)
    .toISOString()
    .slice(0, 10)
}

export interface NewPerson {
  readonly name: PersonName
  readonly email: string
  readonly registeredAt: Date
  readonly roams: boolean
}

/** A traveler with a profile and a log-in. */
export function seedPerson(block: Block, { name, email, registeredAt, roams }: NewPerson): Person {
  const random = block.random.fork(`person/${email}`)
  const id = seedId(random, registeredAt)
  const fullName = `${name.first} ${name.last}`
  const phone = `+${random.int(20, 98)} 555 ${random.int(100_000, 999_999)}`
  const dateOfBirth = drawBirthday(block.moment.today, random)
  seedUser(block, { id, email, name: fullName, role: 'TRAVELER', at: registeredAt, by: null })
  const [meal, seat] = [random.pick(['any', 'vegetarian', 'halal', 'vegan']), random.pick(['window', 'aisle'])]
  block.sheet.traveler.push({
    user_id: id,
    first_name: name.first,
    last_name: name.last,
    date_of_birth: dateOfBirth,
    contact_phone: phone,
    address: random.chance(0.7) ? `${random.int(1, 180)} ${random.pick(STREETS)}, ${random.pick(TOWNS)}` : null,
    emergency_contact: random.chance(0.6)
      ? `${drawName(random).first} ${name.last}, +${random.int(20, 98)} 555 ${random.int(100_000, 999_999)}`
      : null,
    travel_preferences: random.chance(0.5) ? { meal, seat } : null,
    ...stamped(registeredAt),
  })
  return { id, name, fullName, email, phone, dateOfBirth, registeredAt, roams }
}

/** Travelers of all walks of life; most registered early, a few this week. */
export function seedTravelers(block: Block, count: number): Person[] {
  const random = block.random.fork('travelers')
  return Array.from({ length: count }, (_, index) => {
    const name = drawName(random)
    const domain = block.index === 0 ? 'mail.example' : `block-${block.index}.load.example`
    const registeredAt = plus(block.moment.today, -(2 + FIRST * random.next() ** 0.55) * DAY)
    return seedPerson(block, { name, email: `${addressOf(name)}.${index + 1}@${domain}`, registeredAt, roams: true })
  })
}
