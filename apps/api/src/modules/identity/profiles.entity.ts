import { defineEntity, p } from '@mikro-orm/core'
import { calendarDate, timestamps } from '../../platform/db/columns.ts'
import { User } from './user.entity.ts'

export const POSITIONS = ['CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER'] as const
export type EmployeePosition = (typeof POSITIONS)[number]

const userId = () => p.oneToOne(User).primary().mapToPk().joinColumn('user_id').deleteRule('restrict')

const travelerSchema = defineEntity({
  name: 'Traveler',
  properties: {
    userId: userId(),
    firstName: p.string(),
    lastName: p.string(),
    dateOfBirth: calendarDate(),
    contactPhone: p.string().nullable(),
    address: p.text().nullable(),
    emergencyContact: p.text().nullable(),
    travelPreferences: p.json<Record<string, unknown>>().nullable(),
    ...timestamps,
  },
})

/** A user who books seats. Whether VIP is computed from the bookings (SPEC rule 9). */
export class Traveler extends travelerSchema.class {}
travelerSchema.setClass(Traveler)

const agencySchema = defineEntity({
  name: 'Agency',
  properties: {
    userId: userId(),
    companyName: p.string(),
    description: p.text().nullable(),
    contactPerson: p.string(),
    contactEmail: p.string().length(254),
    contactPhone: p.string().nullable(),
    legalName: p.string().nullable(),
    taxId: p.string().nullable(),
    legalAddress: p.text().nullable(),
    ...timestamps,
  },
})

/** A company that offers launches. Whether reliable is computed from its completed launches (SPEC rule 15). */
export class Agency extends agencySchema.class {}
agencySchema.setClass(Agency)

const employeeSchema = defineEntity({
  name: 'Employee',
  properties: {
    userId: userId(),
    firstName: p.string(),
    lastName: p.string(),
    position: p.enum(POSITIONS),
    department: p.string(),
    contactEmail: p.string().length(254).nullable(),
    contactPhone: p.string().nullable(),
    ...timestamps,
  },
})

/** A user who runs the business, with one position. */
export class Employee extends employeeSchema.class {}
employeeSchema.setClass(Employee)
