import { clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/db/index.ts'
import { accountByEmail } from '../account.queries.ts'
import { emailTaken } from '../identity.errors.ts'
import { passwordRefusal } from '../passwords/password.rules.ts'
import { isEmail } from './fields.rules.ts'
import { AccountCheck } from './account-check.ts'

type Text = string | null | undefined

interface Credentials {
  readonly email: string
  readonly password: string
}

/** What a traveler fills in to register. */
export interface TravelerRegistration extends Credentials {
  readonly firstName: string
  readonly lastName: string
  readonly dateOfBirth: string
  readonly contactPhone?: Text
}

/** What an agency fills in to register. */
export interface AgencyRegistration extends Credentials {
  readonly companyName: string
  readonly contactPerson: string
  readonly contactEmail: string
  readonly contactPhone?: Text
  readonly legalName?: Text
  readonly taxId?: Text
  readonly legalAddress?: Text
  readonly description?: Text
}

/** The input as it will be kept. @throws DomainError with every refusal, a taken address among them */
export async function checkTraveler(database: Database, input: TravelerRegistration) {
  const check = new AccountCheck()
  const checked = {
    ...credentials(check, input, [input.firstName, input.lastName]),
    firstName: check.name(input.firstName, 'firstName', 'The first name'),
    lastName: check.name(input.lastName, 'lastName', 'The last name'),
    dateOfBirth: check.birthday(input.dateOfBirth, ['dateOfBirth'], clock.now()),
    contactPhone: check.phone(input.contactPhone, ['contactPhone']),
  }
  await checkFree(check, database, checked.email)
  check.done()
  return checked
}

/** The input as it will be kept. @throws DomainError with every refusal, a taken address among them */
export async function checkAgency(database: Database, input: AgencyRegistration) {
  const check = new AccountCheck()
  const checked = {
    ...credentials(check, input, [input.companyName, input.contactPerson]),
    companyName: check.name(input.companyName, 'companyName', 'The company’s name'),
    contactPerson: check.name(input.contactPerson, 'contactPerson', 'The contact person'),
    contactEmail: check.email(input.contactEmail, ['contactEmail']),
    contactPhone: check.phone(input.contactPhone, ['contactPhone']),
    legalName: check.optionalLine(input.legalName, 'legalName', { what: 'The legal name', max: 200 }),
    taxId: check.optionalLine(input.taxId, 'taxId', { what: 'The tax number', max: 50 }),
    legalAddress: check.paragraph(input.legalAddress, 'legalAddress', { what: 'The legal address', max: 500 }),
    description: check.paragraph(input.description, 'description', { what: 'The description', max: 2000 }),
  }
  await checkFree(check, database, checked.email)
  check.done()
  return checked
}

function credentials(check: AccountCheck, input: Credentials, about: readonly string[]): Credentials {
  check.add(passwordRefusal(input.password, [input.email, ...about], ['password']))
  return { email: check.accountEmail(input.email), password: input.password }
}

async function checkFree(check: AccountCheck, database: Database, email: string): Promise<void> {
  if (!isEmail(email) || (await accountByEmail(database, email)) === null) return
  for (const refusal of emailTaken().refusals) check.add(refusal)
}
