import { Field, ObjectType } from 'type-graphql'
import { type Audience, EMPLOYEES, EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'

/**
 * Who may ask for tax data (SPEC section 4, agencies' profiles); an agency gets its own only. Nobody gets any without a
 * session: that audience is for the agency that registers or logs in, and asks for its data in the same document.
 */
export const TAX_DATA: readonly Audience[] = ['ANONYMOUS', 'AGENCY', ...EMPLOYEES]

/**
 * The GraphQL type `Agency`: its public profile, read with the row. Tax data, `isReliable` and `rockets` are
 * resolved, so that whoever joins an agency to something else cannot give them away.
 */
@ObjectType('Agency', { description: 'A company that offers launches of its rockets.', implements: NodeType })
export class AgencyType extends NodeType {
  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'The name it trades under.' })
  companyName!: string

  @VisibleTo(...EVERYONE)
  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  description!: string | null

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'Whom to ask for.' })
  contactPerson!: string

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'The e-mail address for travelers’ questions.' })
  contactEmail!: string

  @VisibleTo(...EVERYONE)
  @Field(() => String, { nullable: true, description: 'The telephone number for travelers’ questions.' })
  contactPhone!: string | null
}
