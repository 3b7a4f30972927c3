import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { type Audience, EVERYONE, STAFF, VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import type { EmployeePosition } from './profiles.entity.ts'

const positions: { [K in EmployeePosition]: K } = {
  CUSTOMER_SERVICE: 'CUSTOMER_SERVICE',
  FINANCIAL_OPERATOR: 'FINANCIAL_OPERATOR',
  OPERATIONS_MANAGER: 'OPERATIONS_MANAGER',
}

/** The GraphQL enum `EmployeePosition`. */
export const EmployeePositionEnum = positions
registerEnumType(EmployeePositionEnum, {
  name: 'EmployeePosition',
  description: 'What an employee looks after.',
  valuesConfig: {
    CUSTOMER_SERVICE: { description: 'Travelers and their bookings.' },
    FINANCIAL_OPERATOR: { description: 'Invoices, payments and reports.' },
    OPERATIONS_MANAGER: { description: 'Launches, agencies and spaceports.' },
  },
})

/** How to reach an employee is for colleagues; without a session it is asked while logging in. */
export const COLLEAGUES: readonly Audience[] = ['ANONYMOUS', ...STAFF]

/** The GraphQL type `Employee`; its `user` is resolved, the rest is read with the row. */
@ObjectType('Employee', { description: 'A user who runs the business, in one position.', implements: NodeType })
export class EmployeeType extends NodeType {
  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'Given name.' })
  firstName!: string

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'Family name.' })
  lastName!: string

  @VisibleTo(...EVERYONE)
  @Field(() => EmployeePositionEnum, { description: 'What the employee looks after; it decides the rights.' })
  position!: EmployeePosition

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'The department.' })
  department!: string

  @VisibleTo(...COLLEAGUES)
  @Field(() => String, { nullable: true, description: 'The e-mail address for colleagues.' })
  contactEmail!: string | null

  @VisibleTo(...COLLEAGUES)
  @Field(() => String, { nullable: true, description: 'The telephone number for colleagues.' })
  contactPhone!: string | null
}
