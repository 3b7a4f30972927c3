/**
 * Seconds before each further try of a failed delivery (SPEC rule 20: five, growing). All together 26 minutes: a mail
 * server that is away for ten exhausts nobody's tries.
 */
export const PAUSES = [15, 60, 180, 420, 900] as const

/** How often a failed delivery is tried again. */
export const TRIES = PAUSES.length
