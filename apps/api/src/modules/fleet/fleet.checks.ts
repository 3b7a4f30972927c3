import { InputCheck } from '../../platform/check/index.ts'
import type { Destination } from './fleet.entity.ts'
import type { CoordinatesInput, CreateRocketInput, CreateSpaceportInput } from './fleet.inputs.ts'
import { timeZoneNamed } from './time-zone.rules.ts'

const LONGEST_DESCRIPTION = 2000
/** Beyond it is a slip of the keyboard, and a seat map nobody could read. */
const MOST_SEATS = 1000

/** A rocket as it is kept. */
export interface RocketFields {
  readonly name: string
  readonly model: string
  readonly capacity: number
  readonly range: Destination
  readonly description: string | null
}

/** A spaceport as it is kept. */
export interface SpaceportFields {
  readonly name: string
  readonly location: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly timeZone: string
  readonly description: string | null
}

/** Only the given fields, as they will be kept; null stands for "not given" but where a field may be empty. @throws DomainError */
export function checkRocket(input: Partial<Nullable<CreateRocketInput>>): Partial<RocketFields> {
  const check = new InputCheck()
  const { name, model, capacity, range, description } = input
  const checked = {
    ...(isGiven(name) && { name: check.line(name, ['name'], { what: 'The name' }) }),
    ...(isGiven(model) && { model: check.line(model, ['model'], { what: 'The model' }) }),
    ...(isGiven(capacity) && {
      capacity: check.count(capacity, ['capacity'], { what: 'The number of seats', max: MOST_SEATS }),
    }),
    ...(isGiven(range) && { range }),
    ...(description !== undefined && { description: describe(check, description) }),
  }
  check.done()
  return checked
}

/** Only the given fields, as they will be kept; null stands for "not given" but where a field may be empty. @throws DomainError */
export function checkSpaceport(input: Partial<Nullable<CreateSpaceportInput>>): Partial<SpaceportFields> {
  const check = new InputCheck()
  const { name, location, coordinates, timeZone, description } = input
  const checked = {
    ...(isGiven(name) && { name: check.line(name, ['name'], { what: 'The name' }) }),
    ...(isGiven(location) && { location: check.line(location, ['location'], { what: 'The location', max: 200 }) }),
    ...(coordinates !== undefined && placeOf(check, coordinates)),
    ...(isGiven(timeZone) && { timeZone: zoneOf(check, timeZone) }),
    ...(description !== undefined && { description: describe(check, description) }),
  }
  check.done()
  return checked
}

type Nullable<T> = { [K in keyof T]: T[K] | null | undefined }

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}

function describe(check: InputCheck, description: string | null): string | null {
  return check.text(description, ['description'], { what: 'The description', max: LONGEST_DESCRIPTION })
}

function placeOf(
  check: InputCheck,
  coordinates: CoordinatesInput | null,
): Pick<SpaceportFields, 'latitude' | 'longitude'> {
  if (coordinates === null) return { latitude: null, longitude: null }
  const { latitude, longitude } = coordinates
  if (Math.abs(latitude) > 90) check.wrong(['coordinates', 'latitude'], 'The latitude must be between −90 and 90.')
  if (Math.abs(longitude) > 180)
    check.wrong(['coordinates', 'longitude'], 'The longitude must be between −180 and 180.')
  return { latitude, longitude }
}

function zoneOf(check: InputCheck, typed: string): string {
  const zone = timeZoneNamed(typed)
  if (zone === null)
    check.wrong(['timeZone'], 'There is no such time zone. Write its IANA name, for example America/New_York.')
  return zone ?? typed
}
