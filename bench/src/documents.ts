import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the bench asks for: as the apps do, without their `__typename`, which costs both sides the same. */
export const DOCUMENTS = {
  launchList: `query LaunchList($from: DateTime) {
  launches(first: 20, filter: { from: $from }) {
    nodes {
      id slug destination launchDate pricePerSeat totalSeats availableSeats status isBookable
      rocket { id name model }
      agency { id companyName }
      spaceport { id name location timeZone }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  launchPage: `query LaunchPage($slug: String!) {
  launch(slug: $slug) {
    id slug destination launchDate pricePerSeat totalSeats availableSeats status isBookable
    rocket { id name model }
    agency { id companyName }
    spaceport { id name location timeZone }
  }
}`,
  myBookings: `query MyBookings {
  bookings(first: 20) {
    nodes {
      id reference status numberOfSeats totalPrice bookingDate payableUntil
      launch { id slug destination launchDate rocket { id name } agency { id companyName } spaceport { id name timeZone } }
      passengers { id seatNumber fullName price }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  bookSeats: `mutation BookSeats($input: BookSeatsInput!) {
  bookSeats(input: $input) {
    booking { id reference status numberOfSeats totalPrice bookingDate payableUntil }
    errors { code message path }
  }
}`,
  seats: `subscription Seats($launchIds: [ID!]!) {
  seatAvailabilityChanged(launchIds: $launchIds) { launchId availableSeats totalSeats takenSeats version at }
}`,
} as const

export type DocumentName = keyof typeof DOCUMENTS

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The body of a request for a registered document. */
export function bodyOf(document: DocumentName, variables: object): string {
  return `{"documentId":"${HASHES[document]}","variables":${JSON.stringify(variables)}}`
}

const HASHES = Object.fromEntries(Object.entries(DOCUMENTS).map(([name, text]) => [name, hashOf(text)])) as Record<
  DocumentName,
  string
>

/** Writes the manifest of an app of our own, so that the product runs as in production: registered operations only. */
export function registerDocuments(appsDirectory: string): void {
  const folder = join(appsDirectory, 'bench', 'src', 'gql')
  mkdirSync(folder, { recursive: true })
  const manifest = Object.fromEntries(Object.values(DOCUMENTS).map((text) => [hashOf(text), text]))
  writeFileSync(join(folder, 'persisted-documents.json'), JSON.stringify(manifest))
}
