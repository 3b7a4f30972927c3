export { inTurn } from './in-turn.ts'
export { countTry, forgiveTry } from './throttle.ts'
export { accountClaim, addressClaim, type Strictness } from './throttle.rules.ts'
