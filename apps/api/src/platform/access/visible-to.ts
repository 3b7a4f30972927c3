import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull } from 'graphql'
import { Extensions } from 'type-graphql'
import { AUDIENCES, type Audience, AudienceEnum } from './audience.ts'

/** What stands in the emitted SDL at every field; from it the schema as one role sees it can be printed. */
export const visibleToDirective = new GraphQLDirective({
  name: 'visibleTo',
  description:
    'Who may use this field. Anybody else gets FORBIDDEN, or UNAUTHENTICATED without a session, and does not find it by introspection.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    audiences: {
      description: 'The audiences that may use it.',
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AudienceEnum))),
    },
  },
})

/**
 * Declares who may use a field or operation; the one place of that decision. It reaches the emitted SDL as
 * `@visibleTo(audiences: […])`, decides which documents an audience may run and what introspection shows it.
 * A field without it fails the schema build.
 */
export function VisibleTo(...audiences: readonly Audience[]): MethodDecorator & PropertyDecorator {
  const declared = AUDIENCES.filter((audience) => audiences.includes(audience))
  return Extensions({ audiences: declared, directives: { visibleTo: { audiences: declared } } })
}
