import { defineEntity } from '@mikro-orm/core'
import { clock } from '../clock/index.ts'
import { newId } from '../ids/index.ts'

const p = defineEntity.properties

/** A UUIDv7 key that the application draws. */
export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => newId())

/** An instant in UTC, to the millisecond, as JavaScript knows it. */
export const instant = () => p.datetime(3)

/** US dollars, `numeric(14,2)`, a decimal string in code: never a float. */
export const money = () => p.decimal('string').precision(14).scale(2)

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const calendarDate = () => p.date()

/** `createdAt` and `updatedAt`, kept by the unit of work (SPEC section 1). */
export const timestamps = {
  createdAt: instant().onCreate(() => clock.now()),
  updatedAt: instant()
    .onCreate(() => clock.now())
    .onUpdate(() => clock.now()),
}
