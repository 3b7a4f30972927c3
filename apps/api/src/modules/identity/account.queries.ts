import type { Database } from '../../platform/db/index.ts'
import { isEmail } from './input/fields.rules.ts'
import type { EmployeePosition } from './profiles.entity.ts'
import type { Role } from './user.entity.ts'

/** What is needed to let somebody in. */
export interface Account {
  readonly userId: string
  readonly email: string
  readonly role: Role
  readonly position: EmployeePosition | null
  readonly passwordHash: string
  readonly disabledAt: Date | null
}

const SELECT = `select u.id as "userId", u.email, u.role, e.position, u.password_hash as "passwordHash", u.disabled_at as "disabledAt"
  from app_user u left join employee e on e.user_id = u.id`

const BY_EMAIL = { name: 'account-by-email', text: `${SELECT} where u.email = $1` }
const BY_ID = { name: 'account-by-id', text: `${SELECT} where u.id = $1` }

/** The account of a normalised e-mail address. */
export async function accountByEmail(database: Database, email: string): Promise<Account | null> {
  if (!isEmail(email)) return null
  const { rows } = await database.pool.query<Account>({ ...BY_EMAIL, values: [email] })
  return rows[0] ?? null
}

export async function accountById(database: Database, userId: string): Promise<Account | null> {
  const { rows } = await database.pool.query<Account>({ ...BY_ID, values: [userId] })
  return rows[0] ?? null
}
