import { addressOf, drawCompanion } from '../facts/names.ts'
import type { Random } from '../random.ts'
import type { Order } from './order.ts'
import { drawBirthday } from './people.ts'

/** Somebody on a seat, as typed into the form. */
export interface Guest {
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly dateOfBirth: string
}

/** Who sits on the seats of an order: the traveler first, then family and friends. */
export function partyOf(order: Order, today: Date, random: Random): Guest[] {
  const { person, partySize, fliesToo } = order
  const { fullName, email, phone, dateOfBirth } = person
  const self: Guest[] = fliesToo ? [{ fullName, email, phone, dateOfBirth }] : []
  const others = Array.from({ length: partySize - self.length }, () => {
    const name = drawCompanion(person.name, random)
    const born = drawBirthday(today, random)
    return {
      fullName: `${name.first} ${name.last}`,
      email: `${addressOf(name)}@family.example`,
      phone: null,
      dateOfBirth: born,
    }
  })
  return [...self, ...others]
}
