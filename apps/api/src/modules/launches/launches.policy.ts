import { type Audience, EVERYONE } from '../../platform/access/index.ts'

/** Launches, their agencies, prices, free seats and history are for everyone, with or without a session (SPEC rule 1). */
export const SEES_LAUNCHES: readonly Audience[] = EVERYONE
