import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { AgencyType } from './agency.graphql.ts'
import { EmployeeType } from './employee.graphql.ts'
import { TravelerType } from './traveler.graphql.ts'
import type { Role } from './user.entity.ts'

const roles: { [K in Role]: K } = {
  TRAVELER: 'TRAVELER',
  AGENCY: 'AGENCY',
  EMPLOYEE: 'EMPLOYEE',
  IT_OPERATOR: 'IT_OPERATOR',
}

/** The GraphQL enum `Role`. */
export const RoleEnum = roles
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a user is.',
  valuesConfig: {
    TRAVELER: { description: 'Books seats.' },
    AGENCY: { description: 'Offers launches of its rockets.' },
    EMPLOYEE: { description: 'Runs the business, in one position.' },
    IT_OPERATOR: { description: 'Keeps the system healthy.' },
  },
})

/**
 * The GraphQL type `User`. Its fields are open to every audience because `viewer` and the log-in are asked without
 * a session; whose user somebody gets to see is decided where a user is returned.
 */
@ObjectType('User', { description: 'Somebody with an account.', implements: NodeType })
export class UserType extends NodeType {
  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'The address for logging in and for mail; unique, in lower case.' })
  email!: string

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'The name to show: a person’s, or an agency’s.' })
  name!: string

  @VisibleTo(...EVERYONE)
  @Field(() => RoleEnum, { description: 'What the user is.' })
  role!: Role

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { nullable: true, description: 'When the e-mail address was confirmed; null until then.' })
  emailVerifiedAt!: Date | null

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { nullable: true, description: 'Since when the account is disabled; null while it is not.' })
  disabledAt!: Date | null

  @VisibleTo(...EVERYONE)
  @Field(() => TravelerType, { nullable: true, description: 'The profile of a traveler; null for other roles.' })
  traveler!: TravelerType | null

  @VisibleTo(...EVERYONE)
  @Field(() => AgencyType, { nullable: true, description: 'The profile of an agency; null for other roles.' })
  agency!: AgencyType | null

  @VisibleTo(...EVERYONE)
  @Field(() => EmployeeType, { nullable: true, description: 'The profile of an employee; null for other roles.' })
  employee!: EmployeeType | null

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { description: 'When the account was made.' })
  createdAt!: Date

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { description: 'When the account last changed.' })
  updatedAt!: Date
}
