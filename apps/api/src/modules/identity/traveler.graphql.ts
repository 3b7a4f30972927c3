import { Field, ObjectType } from 'type-graphql'
import { type Audience, EMPLOYEES, EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { DateScalar, JsonScalar } from '../../platform/graphql/scalars/index.ts'

/**
 * Who may ask for a traveler's private data: the traveler (also while logging in, which is asked without a session)
 * and the employees (SPEC section 4). An agency sees the names of those who booked, not this.
 */
export const TRAVELER_DATA: readonly Audience[] = ['ANONYMOUS', 'TRAVELER', ...EMPLOYEES]

/** The GraphQL type `Traveler`; its `user` and `isVip` are resolved, the rest is read with the row. */
@ObjectType('Traveler', { description: 'A user who books seats.', implements: NodeType })
export class TravelerType extends NodeType {
  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'Given name.' })
  firstName!: string

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'Family name.' })
  lastName!: string

  @VisibleTo(...TRAVELER_DATA)
  @Field(() => DateScalar, { description: 'Date of birth.' })
  dateOfBirth!: string

  @VisibleTo(...TRAVELER_DATA)
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  contactPhone!: string | null

  @VisibleTo(...TRAVELER_DATA)
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address!: string | null

  @VisibleTo(...TRAVELER_DATA)
  @Field(() => String, { nullable: true, description: 'Whom to call in an emergency, and how.' })
  emergencyContact!: string | null

  @VisibleTo(...TRAVELER_DATA)
  @Field(() => JsonScalar, { nullable: true, description: 'What the traveler prefers, for example the seat.' })
  travelPreferences!: Record<string, unknown> | null
}
