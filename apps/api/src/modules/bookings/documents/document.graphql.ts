import { Field, ID, Int, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../../platform/access/index.ts'
import { DateScalar } from '../../../platform/graphql/scalars/index.ts'
import { SEES_SALES } from '../../launches/index.ts'
import { BOOKERS } from '../booking.graphql.ts'

@ObjectType('ManifestEntry', { description: 'Somebody who is to fly, or flew.' })
export class ManifestEntryType {
  @VisibleTo(...SEES_SALES)
  @Field(() => ID, { description: 'The passenger; what a boarding pass names.' })
  readonly passengerId!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => Int, { description: 'The seat, numbered from 1.' })
  readonly seatNumber!: number

  @VisibleTo(...SEES_SALES)
  @Field(() => String, { description: 'Full name, as in the passport.' })
  readonly fullName!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => String, { description: 'E-mail address.' })
  readonly email!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  readonly phone!: string | null

  @VisibleTo(...SEES_SALES)
  @Field(() => DateScalar, { description: 'Date of birth.' })
  readonly dateOfBirth!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => String, { description: 'The reference of the booking.' })
  readonly bookingReference!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => Boolean, { description: 'Whether the booking is paid; who has not paid has no boarding pass.' })
  readonly isPaid!: boolean
}

@ObjectType('LaunchManifest', { description: 'Who flies, and what their boarding passes are checked with.' })
export class LaunchManifestType {
  @VisibleTo(...SEES_SALES)
  @Field(() => [ManifestEntryType], { description: 'Passengers by seat; cancelled ones are not among them.' })
  readonly entries!: readonly ManifestEntryType[]

  @VisibleTo(...SEES_SALES)
  @Field(() => String, {
    description:
      'The public Ed25519 key (32 bytes in base64url) that boarding passes are checked with, also offline. A pass’s QR says `AB1.<claim>.<signature>` in base64url; the signature is over the text before its dot; the claim is the passenger’s id and the launch’s id (16 bytes each), the seat (2 bytes, the higher first) and the booking’s reference in ASCII.',
  })
  readonly boardingPassKey!: string
}

@ObjectType('BookingDocuments', {
  description: 'Where a booking’s documents are fetched: addresses on this server that work for ten minutes.',
})
export class BookingDocumentsType {
  @VisibleTo(...BOOKERS)
  @Field(() => String, {
    nullable: true,
    description: 'A PDF with a boarding pass for each passenger; null until the booking is paid.',
  })
  readonly boardingPassUrl!: string | null

  @VisibleTo(...BOOKERS)
  @Field(() => String, {
    description:
      'The launch for a calendar (.ics); fetched again it moves a delayed launch and strikes out an aborted one.',
  })
  readonly calendarUrl!: string
}
