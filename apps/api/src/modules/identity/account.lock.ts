import { LockMode } from '@mikro-orm/core'
import type { Tx } from '../../platform/mutate/index.ts'
import { User } from './user.entity.ts'

/** The user with its password's hash, locked until the end of the transaction. */
export async function lockUser(tx: Tx, userId: string): Promise<User> {
  return tx.em.findOneOrFail(User, { id: userId }, { populate: ['passwordHash'], lockMode: LockMode.PESSIMISTIC_WRITE })
}
