import type { Audience } from '../platform/access/index.ts'

/** For whom each app is: its operations are generated and checked against what these may see. */
export const APP_AUDIENCES = {
  traveler: ['ANONYMOUS', 'TRAVELER'],
  agency: ['ANONYMOUS', 'AGENCY'],
  office: ['ANONYMOUS', 'CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER'],
  ops: ['ANONYMOUS', 'IT_OPERATOR'],
} as const satisfies Record<string, readonly Audience[]>
