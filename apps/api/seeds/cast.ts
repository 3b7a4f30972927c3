import type { Block } from './block.ts'
import { DEMO_LOGINS } from './demo-logins.ts'
import { SPACEPORTS, type SpaceportCode } from './facts/spaceports.ts'
import { fixedId } from './ids.ts'
import { DAY, plus } from './moments.ts'
import { createRandom } from './random.ts'
import { record, stamped } from './rows/sheet.ts'
import type { EmployeeRow } from './rows/tables.ts'

/** Their ids depend on nothing but the code, so every block knows them. */
const spaceportIds = new Map<string, string>(
  Object.keys(SPACEPORTS).map((code) => [code, fixedId(createRandom(`spaceport/${code}`))]),
)

export function spaceportId(code: SpaceportCode): string {
  const id = spaceportIds.get(code)
  if (id === undefined) throw new RangeError(`no spaceport ${code}`)
  return id
}

interface Employee extends Pick<EmployeeRow, 'first_name' | 'last_name' | 'position' | 'department'> {
  readonly login: (typeof DEMO_LOGINS)[number]['role']
}

const EMPLOYEES: readonly Employee[] = [
  {
    login: 'Customer service',
    first_name: 'Saoirse',
    last_name: 'Kinnunen',
    position: 'CUSTOMER_SERVICE',
    department: 'Traveler care',
  },
  {
    login: 'Finance',
    first_name: 'Teodoro',
    last_name: 'Abara',
    position: 'FINANCIAL_OPERATOR',
    department: 'Finance',
  },
  {
    login: 'Operations',
    first_name: 'Linnea',
    last_name: 'Vasquez',
    position: 'OPERATIONS_MANAGER',
    department: 'Launch operations',
  },
]

export function staffId(login: (typeof DEMO_LOGINS)[number]['role']): string {
  return fixedId(createRandom(`staff/${login}`))
}

export function demoEmail(role: (typeof DEMO_LOGINS)[number]['role']): string {
  return DEMO_LOGINS.find((login) => login.role === role)?.email ?? `${role}@demo.astrobookings.example`.toLowerCase()
}

/** The spaceports of the world. */
export function seedSpaceports(block: Block): void {
  const at = plus(block.moment.today, -1700 * DAY)
  for (const [code, fact] of Object.entries(SPACEPORTS)) {
    const { timeZone, about, ...place } = fact
    const id = spaceportId(code as SpaceportCode)
    block.sheet.spaceport.push({ id, ...place, time_zone: timeZone, description: about, ...stamped(at) })
    record(block.sheet, block.random, {
      type: 'Spaceport',
      id,
      action: 'CREATED',
      at,
      by: null,
      details: { name: fact.name },
    })
  }
}

/** The people of AstroBookings: one employee of each position, and the IT operator who made their accounts. */
export function seedStaff(block: Block): void {
  const at = plus(block.moment.today, -1690 * DAY)
  const operator = staffId('IT operator')
  seedUser(block, {
    id: operator,
    email: demoEmail('IT operator'),
    name: 'Bashir Leclerc',
    role: 'IT_OPERATOR',
    at,
    by: null,
  })
  for (const { login, ...employee } of EMPLOYEES) {
    const id = staffId(login)
    const email = demoEmail(login)
    seedUser(block, {
      id,
      email,
      name: `${employee.first_name} ${employee.last_name}`,
      role: 'EMPLOYEE',
      at,
      by: operator,
    })
    block.sheet.employee.push({
      user_id: id,
      ...employee,
      contact_email: email,
      contact_phone: '+1 555 0100',
      ...stamped(at),
    })
  }
}

export interface NewUser {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: 'TRAVELER' | 'AGENCY' | 'EMPLOYEE' | 'IT_OPERATOR'
  readonly at: Date
  /** Null when they registered themselves. */
  readonly by: string | null
}

/** A user with a verified e-mail, and the entry that says where they came from. */
export function seedUser(block: Block, { id, email, name, role, at, by }: NewUser): void {
  block.sheet.app_user.push({
    id,
    email,
    password_hash: block.passwordHash,
    name,
    role,
    email_verified_at: at,
    ...stamped(at),
  })
  const action = by === null ? 'REGISTERED' : 'CREATED'
  record(block.sheet, block.random, { type: 'User', id, action, at, by: by ?? id, details: { role } })
}
