/** What happened to what; jobs are made of it (SPEC rule 21). Ids and small facts only. */
export interface OutboxEntry {
  /** Past tense, for example `seatsBooked`. */
  readonly event: string
  readonly entityType: string
  readonly entityId: string
  readonly data?: Readonly<Record<string, unknown>>
}
