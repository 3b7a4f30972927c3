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
export const MEMBERS = ['TRAVELER', 'AGENCY', 'CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER', 'IT_OPERATOR'] as const
export const EMPLOYEES = ['CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER'] as const
export const STAFF = [...EMPLOYEES, 'IT_OPERATOR'] as const
