import { Field, ObjectType } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'

/** The GraphQL type `AuthenticationToken`: a session as its user sees it; `isCurrent` is resolved. */
@ObjectType('AuthenticationToken', {
  description: 'A session of a user, in one browser and app.',
  implements: NodeType,
})
export class AuthenticationTokenType extends NodeType {
  @VisibleTo(...EVERYONE)
  @Field(() => Date, { description: 'When the user logged in.' })
  createdAt!: Date

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { description: 'When it ends by itself.' })
  expiresAt!: Date

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { nullable: true, description: 'Its last use, to the minute.' })
  lastUsedAt!: Date | null

  @VisibleTo(...EVERYONE)
  @Field(() => String, { nullable: true, description: 'The browser, as it calls itself.' })
  userAgent!: string | null

  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'Whether it has been ended.' })
  isRevoked!: boolean

  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  isCurrent!: boolean
}
