/** A joined table's columns in SQL, by the GraphQL field that shows them. The id is the field `id` and not listed. */
export type Columns = Readonly<Record<string, string>>

/** Public fields of an agency, from `agency a`. */
export const AGENCY_COLUMNS = {
  companyName: 'a.company_name',
  description: 'a.description',
  contactPerson: 'a.contact_person',
  contactEmail: 'a.contact_email',
  contactPhone: 'a.contact_phone',
} as const satisfies Columns

/** Fields of a rocket, from `rocket r`; its agency is joined beside it. */
export const ROCKET_COLUMNS = {
  name: 'r.name',
  model: 'r.model',
  capacity: 'r.capacity',
  range: 'r.range',
  description: 'r.description',
} as const satisfies Columns

/** Fields of a spaceport, from `spaceport s`. */
export const SPACEPORT_COLUMNS = {
  name: 's.name',
  location: 's.location',
  coordinates: `case when s.latitude is not null and s.longitude is not null
    then json_build_object('latitude', s.latitude, 'longitude', s.longitude) end`,
  timeZone: 's.time_zone',
  description: 's.description',
} as const satisfies Columns

/** A row's key for a joined table's field: `"rocket.name"`. */
export function selectAs(table: string, columns: Columns): string {
  return Object.entries(columns)
    .map(([field, sql]) => `${sql} as "${table}.${field}"`)
    .join(', ')
}
