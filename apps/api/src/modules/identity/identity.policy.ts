import { type Audience, EMPLOYEES } from '../../platform/access/index.ts'
import type { Actor } from '../../platform/context/index.ts'

type Rule = (actor: Actor, ownerId: string) => boolean

const own: Rule = (actor, ownerId) => actor.userId !== null && actor.userId === ownerId
const as =
  (...audiences: readonly Audience[]): Rule =>
  (actor) =>
    audiences.includes(actor.audience)
const any =
  (...rules: readonly Rule[]): Rule =>
  (actor, ownerId) =>
    rules.some((rule) => rule(actor, ownerId))

/** Who may do what to whose account or profile (SPEC section 4). */
const RULES = {
  seeSessions: any(own, as('IT_OPERATOR')),
  endSession: any(own, as('IT_OPERATOR')),
  seeTaxData: any(own, as(...EMPLOYEES)),
  editAgency: any(own, as('OPERATIONS_MANAGER')),
} satisfies Record<string, Rule>

/** Whether somebody may do something to what belongs to the user (or to the agency or traveler of that id). */
export function can(actor: Actor, action: keyof typeof RULES, ownerId: string): boolean {
  return RULES[action](actor, ownerId)
}
