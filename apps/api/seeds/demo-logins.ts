/** Who can log in after seeding. For development only: the production profile never seeds. */
export interface DemoLogin {
  readonly role: string
  readonly email: string
  /** The app this person works in. */
  readonly path: '/' | '/agency' | '/office' | '/ops'
}

/** The same for all of them. */
export const DEMO_PASSWORD = 'fly-me-to-the-moon'

/** One for each role and position; printed by `npm start`. */
export const DEMO_LOGINS = [
  { role: 'Traveler', email: 'ada@demo.astrobookings.example', path: '/' },
  { role: 'VIP traveler', email: 'yuri@demo.astrobookings.example', path: '/' },
  { role: 'Agency', email: 'agency@demo.astrobookings.example', path: '/agency' },
  { role: 'Customer service', email: 'service@demo.astrobookings.example', path: '/office' },
  { role: 'Finance', email: 'finance@demo.astrobookings.example', path: '/office' },
  { role: 'Operations', email: 'operations@demo.astrobookings.example', path: '/office' },
  { role: 'IT operator', email: 'ops@demo.astrobookings.example', path: '/ops' },
] as const satisfies readonly DemoLogin[]
