export { Agency, Employee, POSITIONS, Traveler, type EmployeePosition } from './profiles.entity.ts'
export { AuthenticationToken, LogInThrottle, OneTimeLink } from './session.entity.ts'
export { ROLES, User, type Role } from './user.entity.ts'
