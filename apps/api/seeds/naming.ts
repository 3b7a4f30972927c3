/** What a launch's public words are made of (SPEC rule 7). */
export interface LaunchWords {
  readonly rocket: string
  readonly model: string
  readonly agency: string
  readonly spaceport: string
  readonly location: string
  readonly destination: string
  readonly launchDate: Date
}

function kebab(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

/** The launch's address: rocket, spaceport, destination, date. */
export function slugOf({ rocket, spaceport, destination, launchDate }: LaunchWords): string {
  return [rocket, spaceport, destination].map(kebab).join('-') + `-${launchDate.toISOString().slice(0, 10)}`
}

/** The words it is found by. */
export function searchTextOf({ rocket, model, agency, spaceport, location, destination }: LaunchWords): string {
  return [rocket, model, agency, spaceport, location, destination.replaceAll('_', ' ')].join(' ').toLowerCase()
}
