export { DateScalar } from './date.js';
export { DateTimeScalar } from './date-time.js';
export { DecimalScalar } from './decimal.js';
export { JsonScalar } from './json.js';
//# sourceMappingURL=index.js.map