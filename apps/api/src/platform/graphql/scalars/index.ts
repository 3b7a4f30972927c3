export { DateScalar } from './date.ts'
export { DateTimeScalar } from './date-time.ts'
export { DecimalScalar } from './decimal.ts'
export { JsonScalar } from './json.ts'
