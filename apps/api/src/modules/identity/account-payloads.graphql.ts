import { Field, ObjectType } from 'type-graphql'
import { EVERYONE, MEMBERS, VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { UserType } from './user.graphql.ts'

@ObjectType('AuthPayload', { description: 'What came of registering or logging in.' })
export class AuthPayload {
  @VisibleTo(...EVERYONE)
  @Field(() => UserType, { nullable: true, description: 'Who is logged in now; null when refused.' })
  user!: UserType | null

  @VisibleTo(...EVERYONE)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}

@ObjectType('UserPayload', { description: 'What came of changing an account.' })
export class UserPayload {
  @VisibleTo(...MEMBERS)
  @Field(() => UserType, { nullable: true, description: 'The account after the change; null when refused.' })
  user!: UserType | null

  @VisibleTo(...MEMBERS)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}

@ObjectType('AcknowledgedPayload', { description: 'Whether it was done, where there is nothing to show.' })
export class AcknowledgedPayload {
  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'Whether it was done.' })
  ok!: boolean

  @VisibleTo(...EVERYONE)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}

@ObjectType('LogOutPayload', { description: 'What came of logging out.' })
export class LogOutPayload {
  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'True: there is no session now.' })
  ok!: boolean
}
