import type { Sql } from '../../../platform/db/index.ts'
import type { Role } from '../../identity/index.ts'
import { passwordChanged } from '../letters/account.ts'
import type { Notice } from '../letters/letter.ts'
import type { NewsEvent } from './event.ts'

/** A password was changed. */
export async function passwordNews(sql: Sql, { entityId, at }: NewsEvent): Promise<readonly Notice[]> {
  const [user] = await sql.query<{ role: Role }>({
    text: 'select role from app_user where id = $1',
    values: [entityId],
  })
  return user ? [{ letter: passwordChanged(user.role, at), userIds: [entityId] }] : []
}
