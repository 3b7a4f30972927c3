import { GraphQLEnumType } from 'graphql'

/** Who asks: a role, an employee's position, or nobody (SPEC section 4, its columns). */
export const AUDIENCES = [
  'ANONYMOUS',
  'TRAVELER',
  'AGENCY',
  'CUSTOMER_SERVICE',
  'FINANCIAL_OPERATOR',
  'OPERATIONS_MANAGER',
  'IT_OPERATOR',
] as const

export type Audience = (typeof AUDIENCES)[number]

export const EVERYONE = AUDIENCES
export const MEMBERS = [
  'TRAVELER',
  'AGENCY',
  'CUSTOMER_SERVICE',
  'FINANCIAL_OPERATOR',
  'OPERATIONS_MANAGER',
  'IT_OPERATOR',
] as const
export const EMPLOYEES = ['CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER'] as const
export const STAFF = [...EMPLOYEES, 'IT_OPERATOR'] as const

const MEANINGS: Record<Audience, string> = {
  ANONYMOUS: 'Somebody without a session.',
  TRAVELER: 'A traveler: books seats for themselves.',
  AGENCY: 'An agency: offers launches of its own rockets.',
  CUSTOMER_SERVICE: 'An employee who helps travelers.',
  FINANCIAL_OPERATOR: 'An employee who looks after invoices, payments and reports.',
  OPERATIONS_MANAGER: 'An employee who looks after launches, agencies and spaceports.',
  IT_OPERATOR: 'An IT operator: looks after users, queues, jobs, logs and metrics.',
}

/** The enum in the emitted SDL that `@visibleTo` takes. */
export const AudienceEnum = new GraphQLEnumType({
  name: 'Audience',
  description: 'Who may see a field: a role, an employee’s position, or somebody without a session.',
  values: Object.fromEntries(
    AUDIENCES.map((audience) => [audience, { value: audience, description: MEANINGS[audience] }]),
  ),
})
