import type { Audience } from '../../platform/access/index.ts'
import type { EmployeePosition } from './profiles.entity.ts'
import type { Role } from './user.entity.ts'

/** As whom a user acts: by role, an employee by position. null for an employee without one, who may do nothing. */
export function audienceOf(role: Role, position: EmployeePosition | null): Audience | null {
  return role === 'EMPLOYEE' ? position : role
}
