/** Why launches are delayed, in the agencies' words. */
export const DELAY_REASONS = [
  'Upper-level winds were outside the limits for the whole window.',
  'A valve in the liquid oxygen line is being replaced and tested again.',
  'The range was not available on the original date.',
  'The recovery ships could not leave port because of high seas.',
  'Additional inspection of the heat shield after the previous flight.',
  'A docking port at the station is occupied longer than planned.',
  'The crew training schedule was extended by the medical team.',
  'Replacement of a sensor that disagreed with its two neighbours.',
  'Propellant deliveries arrived later than agreed.',
  'Thunderstorms within ten nautical miles of the pad.',
] as const

/** Why launches are given up. */
export const ABORT_REASONS = [
  'An engine did not pass its acceptance test and no other is available this year.',
  'The licence for the return corridor was not granted in time.',
  'Structural damage to the launch tower after a storm.',
  'The vehicle is retired after a finding in its pressure hull.',
  'Too few seats were sold to make the flight viable.',
] as const
