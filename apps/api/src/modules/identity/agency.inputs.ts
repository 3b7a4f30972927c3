import { ArgsType, Field, Int } from 'type-graphql'

@ArgsType()
export class AgencyListArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string | null

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null
}
