import { Field, ID, ObjectType } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../access/index.ts'
import type { UserErrorData } from '../errors/index.ts'
import { UserError } from './user-error.graphql.ts'

/** The GraphQL type `DeletedPayload`: of whatever was to be deleted. */
@ObjectType('DeletedPayload', { description: 'What came of deleting something.' })
export class DeletedPayload {
  @VisibleTo(...EVERYONE)
  @Field(() => ID, { nullable: true, description: 'The id that no longer stands for anything; null when refused.' })
  deletedId!: string | null

  @VisibleTo(...EVERYONE)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}
