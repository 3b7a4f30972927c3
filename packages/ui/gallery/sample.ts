/** The gallery's own time, so that two pictures of it are the same. */
export const now = Date.parse('2030-06-01T12:00:00Z')
export const launchAt = '2031-03-12T18:40:00Z'
export const zone = 'America/New_York'

export interface SampleLaunch {
  id: string
  rocket: string
  destination: string
  date: string
  taken: number
  total: number
  price: string
  status: string
}

const rockets = ['Kestrel IV', 'Aurora Heavy', 'Petrel', 'Meridian 2', 'Long Wake', 'Nightjar']
const targets = ['LOW_EARTH_ORBIT', 'ISS', 'MOON', 'MARS']
const states = ['SCHEDULED', 'DELAYED', 'COMPLETED', 'ABORTED']

export const launches: readonly SampleLaunch[] = Array.from({ length: 9 }, (_, index) => ({
  id: `L-${1040 + index}`,
  rocket: rockets[index % rockets.length] ?? '',
  destination: targets[index % targets.length] ?? '',
  date: `2031-0${(index % 8) + 1}-1${index % 9}T14:05:00Z`,
  taken: (index * 7) % 40,
  total: 40,
  price: `${(index + 1) * 61_500}.00`,
  status: states[index % states.length] ?? '',
}))

export const seats = (count: number, taken: readonly number[]) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, isAvailable: !taken.includes(index + 1) }))
