import { AccountCheck } from './account-check.ts'

type Text = string | null | undefined

/** What of a traveler's profile changes; undefined leaves a field as it is, null empties it. */
export interface TravelerUpdate {
  readonly firstName?: Text
  readonly lastName?: Text
  readonly contactPhone?: Text
  readonly address?: Text
  readonly emergencyContact?: Text
  readonly travelPreferences?: unknown
}

/** What of an agency's profile changes; undefined leaves a field as it is, null empties it. */
export interface AgencyUpdate {
  readonly companyName?: Text
  readonly description?: Text
  readonly contactPerson?: Text
  readonly contactEmail?: Text
  readonly contactPhone?: Text
  readonly legalName?: Text
  readonly taxId?: Text
  readonly legalAddress?: Text
}

/** Only the given fields, as they will be kept. @throws DomainError with every refusal */
export function checkTravelerUpdate(input: TravelerUpdate) {
  const check = new AccountCheck()
  const checked = {
    ...given(input.firstName, (text) => ({ firstName: check.name(text, 'firstName', 'The first name') })),
    ...given(input.lastName, (text) => ({ lastName: check.name(text, 'lastName', 'The last name') })),
    ...given(input.contactPhone, (text) => ({ contactPhone: check.phone(text, ['contactPhone']) })),
    ...given(input.address, (text) => ({
      address: check.paragraph(text, 'address', { what: 'The address', max: 500 }),
    })),
    ...given(input.emergencyContact, (text) => ({
      emergencyContact: check.paragraph(text, 'emergencyContact', { what: 'The emergency contact', max: 500 }),
    })),
    ...given(input.travelPreferences, (value) => ({ travelPreferences: check.preferences(value) })),
  }
  check.done()
  return checked
}

/** Only the given fields, as they will be kept. @throws DomainError with every refusal */
export function checkAgencyUpdate(input: AgencyUpdate) {
  const check = new AccountCheck()
  const checked = {
    ...given(input.companyName, (text) => ({ companyName: check.name(text, 'companyName', 'The company’s name') })),
    ...given(input.description, (text) => ({
      description: check.paragraph(text, 'description', { what: 'The description', max: 2000 }),
    })),
    ...given(input.contactPerson, (text) => ({
      contactPerson: check.name(text, 'contactPerson', 'The contact person'),
    })),
    ...given(input.contactEmail, (text) => ({ contactEmail: check.email(text ?? '', ['contactEmail']) })),
    ...given(input.contactPhone, (text) => ({ contactPhone: check.phone(text, ['contactPhone']) })),
    ...given(input.legalName, (text) => ({
      legalName: check.optionalLine(text, 'legalName', { what: 'The legal name', max: 200 }),
    })),
    ...given(input.taxId, (text) => ({
      taxId: check.optionalLine(text, 'taxId', { what: 'The tax number', max: 50 }),
    })),
    ...given(input.legalAddress, (text) => ({
      legalAddress: check.paragraph(text, 'legalAddress', { what: 'The legal address', max: 500 }),
    })),
  }
  check.done()
  return checked
}

function given<G, T extends object>(value: G | undefined, check: (value: G) => T): Partial<T> {
  return value === undefined ? {} : check(value)
}
