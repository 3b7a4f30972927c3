import { Field, ID, InputType } from 'type-graphql'
import { JsonScalar } from '../../platform/graphql/scalars/index.ts'

@InputType('UpdateTravelerProfileInput', {
  description: 'What to change; what is left out stays, null empties a field.',
})
export class UpdateTravelerProfileInput {
  @Field(() => String, { nullable: true, description: 'Given name.' })
  firstName?: string | null

  @Field(() => String, { nullable: true, description: 'Family name.' })
  lastName?: string | null

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  contactPhone?: string | null

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null

  @Field(() => String, { nullable: true, description: 'Whom to call in an emergency, and how.' })
  emergencyContact?: string | null

  @Field(() => JsonScalar, { nullable: true, description: 'What the traveler prefers: an object of up to 4 KiB.' })
  travelPreferences?: unknown
}

@InputType('UpdateAgencyProfileInput', { description: 'What to change; what is left out stays, null empties a field.' })
export class UpdateAgencyProfileInput {
  @Field(() => ID, { nullable: true, description: 'Which agency; an agency itself may leave it out.' })
  agencyId?: string | null

  @Field(() => String, { nullable: true, description: 'The name it trades under.' })
  companyName?: string | null

  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  description?: string | null

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  contactPerson?: string | null

  @Field(() => String, { nullable: true, description: 'The e-mail address for travelers’ questions.' })
  contactEmail?: string | null

  @Field(() => String, { nullable: true, description: 'The telephone number for travelers’ questions.' })
  contactPhone?: string | null

  @Field(() => String, { nullable: true, description: 'The name in the company register.' })
  legalName?: string | null

  @Field(() => String, { nullable: true, description: 'The tax number; needed to schedule launches (rule 4).' })
  taxId?: string | null

  @Field(() => String, { nullable: true, description: 'The registered address; needed to schedule launches (rule 4).' })
  legalAddress?: string | null
}
